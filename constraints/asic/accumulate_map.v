// Product and sum in one tree of carry-save adders with one carry-propagating adder behind it. Yosys alone makes two adders,
// one behind the other, and extends every row of a signed product to the width of the sum.
// Rows are those of Baugh and Wooley, "A Two's Complement Parallel Array Multiplication Algorithm" (1973): bits that have a
// negative weight are inverted, and a constant makes up for it. It stands in row 0, which has no bits of its own there.
module kiln_accumulate (first_i, a_i, b_i, sum_i, sum_o);
  localparam N = 8, WIDTH = 32;
  input first_i;
  input [N-1:0] a_i, b_i;
  input [WIDTH-1:0] sum_i;
  output [WIDTH-1:0] sum_o;
  localparam [WIDTH-1:0] kOne = 1;
  localparam [WIDTH-1:0] kCorrection = (kOne << N) - (kOne << (2*N-1));
  localparam LEVELS = 4;  // of 3:2 adders: 9, 6, 4, 3, 2 words
  localparam WORDS = N + 1;
  wire [WIDTH*WORDS*(LEVELS+1)-1:0] words;
  genvar i, l;
  generate
    for (i = 0; i < N; i = i + 1) begin : row
      wire [N-1:0] bits = (a_i & {N{b_i[i]}}) ^ (i == N-1 ? {1'b0, {(N-1){1'b1}}} : {1'b1, {(N-1){1'b0}}});
      assign words[WIDTH*i +: WIDTH] = ({{WIDTH{1'b0}}, bits} << i) | (i == 0 ? kCorrection : {WIDTH{1'b0}});
    end
    assign words[WIDTH*N +: WIDTH] = first_i ? {WIDTH{1'b0}} : sum_i;
    for (l = 0; l < LEVELS; l = l + 1) begin : level
      localparam COUNT = l == 0 ? 9 : l == 1 ? 6 : l == 2 ? 4 : 3;
      localparam FROM = WIDTH*WORDS*l, TO = WIDTH*WORDS*(l+1);
      for (i = 0; i < COUNT / 3; i = i + 1) begin : adder
        wire [WIDTH-1:0] x = words[FROM + WIDTH*3*i +: WIDTH];
        wire [WIDTH-1:0] y = words[FROM + WIDTH*(3*i+1) +: WIDTH];
        wire [WIDTH-1:0] z = words[FROM + WIDTH*(3*i+2) +: WIDTH];
        assign words[TO + WIDTH*2*i +: WIDTH] = x ^ y ^ z;
        assign words[TO + WIDTH*(2*i+1) +: WIDTH] = ((x & y) | ((x | y) & z)) << 1;
      end
      for (i = COUNT / 3 * 3; i < COUNT; i = i + 1) begin : rest
        assign words[TO + WIDTH*(i - COUNT/3) +: WIDTH] = words[FROM + WIDTH*i +: WIDTH];
      end
    end
  endgenerate
  assign sum_o = words[WIDTH*WORDS*LEVELS +: WIDTH] + words[WIDTH*(WORDS*LEVELS+1) +: WIDTH];
endmodule
