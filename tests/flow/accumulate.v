// The accumulator that kiln synth builds for gates, against what it stands for: all pairs of operands, sums at their edges.
module accumulate_test;
  reg first;
  reg signed [7:0] a, b;
  reg signed [31:0] sum;
  wire signed [31:0] next;
  kiln_accumulate accumulate (.first_i(first), .a_i(a), .b_i(b), .sum_i(sum), .sum_o(next));
  integer i, wrong, want;
  initial begin
    wrong = 0;
    for (i = 0; i < 65536 * 2; i = i + 1) begin
      {a, b} = i[15:0];
      first = i[16];
      sum = i % 3 == 0 ? 32'h0000ffff : i % 3 == 1 ? 32'h7fffffff : $random;
      want = a * b;
      if (!first) want = want + sum;
      #1 if (next !== want) wrong = wrong + 1;
    end
    $display("%0d of %0d sums are wrong", wrong, i);
    $finish;
  end
endmodule
