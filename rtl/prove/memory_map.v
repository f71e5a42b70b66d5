// Techmap rule: a memory as `memory_bit` cells (memory_bits.v). Parameters and ports are those of Yosys' $mem_v2.
(* techmap_celltype = "$mem_v2" *)
module memory_as_bits (RD_CLK, RD_EN, RD_ARST, RD_SRST, RD_ADDR, RD_DATA, WR_CLK, WR_EN, WR_ADDR, WR_DATA);
  parameter MEMID = "";
  parameter signed SIZE = 4;
  parameter signed OFFSET = 0;
  parameter signed ABITS = 2;
  parameter signed WIDTH = 8;
  parameter signed INIT = 1'bx;
  parameter signed RD_PORTS = 1;
  parameter RD_CLK_ENABLE = 1'b0;
  parameter RD_CLK_POLARITY = 1'b0;
  parameter RD_TRANSPARENCY_MASK = 1'b0;
  parameter RD_COLLISION_X_MASK = 1'b0;
  parameter RD_WIDE_CONTINUATION = 1'b0;
  parameter RD_CE_OVER_SRST = 1'b0;
  parameter RD_ARST_VALUE = 1'b0;
  parameter RD_SRST_VALUE = 1'b0;
  parameter RD_INIT_VALUE = 1'b0;
  parameter signed WR_PORTS = 1;
  parameter WR_CLK_ENABLE = 1'b0;
  parameter WR_CLK_POLARITY = 1'b0;
  parameter WR_PRIORITY_MASK = 1'b0;
  parameter WR_WIDE_CONTINUATION = 1'b0;

  input  [RD_PORTS-1:0]       RD_CLK, RD_EN, RD_ARST, RD_SRST;
  input  [RD_PORTS*ABITS-1:0] RD_ADDR;
  output [RD_PORTS*WIDTH-1:0] RD_DATA;
  input  [WR_PORTS-1:0]       WR_CLK;
  input  [WR_PORTS*WIDTH-1:0] WR_EN, WR_DATA;
  input  [WR_PORTS*ABITS-1:0] WR_ADDR;

  genvar port, i, writer;
  generate
    for (port = 0; port < RD_PORTS; port = port + 1) begin : ports
      for (i = 0; i < WIDTH; i = i + 1) begin : bits
        wire [WR_PORTS-1:0] enable, data;
        for (writer = 0; writer < WR_PORTS; writer = writer + 1) begin : writers
          assign enable[writer] = WR_EN[writer*WIDTH+i];
          assign data[writer] = WR_DATA[writer*WIDTH+i];
        end
        memory_bit #(.ADDRESS_BITS(ABITS), .WRITE_PORTS(WR_PORTS)) u_bit (
          .read_control({RD_CLK[port], RD_EN[port], RD_ARST[port], RD_SRST[port]}),
          .read_address(RD_ADDR[port*ABITS +: ABITS]),
          .read_data(RD_DATA[port*WIDTH+i]),
          .write_clock(WR_CLK),
          .write_enable(enable),
          .write_address(WR_ADDR),
          .write_data(data)
        );
      end
    end
  endgenerate
endmodule
