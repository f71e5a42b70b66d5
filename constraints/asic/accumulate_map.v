// Product and sum in one tree of carry-save adders with one carry-propagating adder behind it. Yosys alone makes two adders,
// one behind the other, and extends every row of a signed product to the width of the sum.
// Rows are those of Baugh and Wooley, "A Two's Complement Parallel Array Multiplication Algorithm" (1973): bits that have a
// negative weight are inverted, and a constant makes up for it: 2^8 - 2^15 = 2^8 + 2^15 - 2^16. The tree adds the rows, the
// positive bits (they stand in row 0, which has none of its own there) and the sum's low half to less than 2^18; the high
// half then takes the tree's bits 16 and 17 less one, which is -1, 0 or 1.
module kiln_accumulate (first_i, a_i, b_i, sum_i, sum_o);
  localparam N = 8, WIDTH = 32, TREE = 2*N + 2;
  localparam LEVELS = 4;  // of 3:2 adders: 9, 6, 4, 3, 2 words
  localparam WORDS = N + 1;
  localparam [TREE-1:0] kCorrection = (1 << N) | (1 << (2*N-1));
  input first_i;
  input [N-1:0] a_i, b_i;
  input [WIDTH-1:0] sum_i;
  output [WIDTH-1:0] sum_o;
  wire [WIDTH-1:0] sum = first_i ? {WIDTH{1'b0}} : sum_i;
  wire [TREE*WORDS*(LEVELS+1)-1:0] words;
  genvar i, l;
  generate
    for (i = 0; i < N; i = i + 1) begin : row
      wire [N-1:0] bits = (a_i & {N{b_i[i]}}) ^ (i == N-1 ? {1'b0, {(N-1){1'b1}}} : {1'b1, {(N-1){1'b0}}});
      assign words[TREE*i +: TREE] = ({{TREE{1'b0}}, bits} << i) | (i == 0 ? kCorrection : {TREE{1'b0}});
    end
    assign words[TREE*N +: TREE] = sum[2*N-1:0];
    for (l = 0; l < LEVELS; l = l + 1) begin : level
      localparam COUNT = l == 0 ? 9 : l == 1 ? 6 : l == 2 ? 4 : 3;
      localparam FROM = TREE*WORDS*l, TO = TREE*WORDS*(l+1);
      for (i = 0; i < COUNT / 3; i = i + 1) begin : adder
        wire [TREE-1:0] x = words[FROM + TREE*3*i +: TREE];
        wire [TREE-1:0] y = words[FROM + TREE*(3*i+1) +: TREE];
        wire [TREE-1:0] z = words[FROM + TREE*(3*i+2) +: TREE];
        assign words[TO + TREE*2*i +: TREE] = x ^ y ^ z;
        assign words[TO + TREE*(2*i+1) +: TREE] = ((x & y) | ((x ^ y) & z)) << 1;
      end
      for (i = COUNT / 3 * 3; i < COUNT; i = i + 1) begin : rest
        assign words[TO + TREE*(i - COUNT/3) +: TREE] = words[FROM + TREE*i +: TREE];
      end
    end
  endgenerate
  wire [TREE-1:0] x = words[TREE*WORDS*LEVELS +: TREE];
  wire [TREE-1:0] y = words[TREE*(WORDS*LEVELS+1) +: TREE];
  wire isMinusOne = !(x[2*N] | y[2*N] | x[2*N+1] | y[2*N+1]);
  wire [WIDTH-1:0] high = {{(WIDTH-2*N-1){isMinusOne}}, !(x[2*N] ^ y[2*N]), y[2*N-1:0]};
  assign sum_o = {sum[WIDTH-1:2*N], x[2*N-1:0]} + high;
endmodule
