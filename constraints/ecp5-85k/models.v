// Simulation models of the ECP5 blocks that Yosys only knows from outside, as far as synth_ecp5 and registers.py use them: a
// multiplier with registers of one clock that are never reset, and block RAM without output registers. A netlist that uses more
// than that fails in the check below.
module MULT18X18D #(
  parameter REG_INPUTA_CLK = "NONE", REG_INPUTB_CLK = "NONE", REG_PIPELINE_CLK = "NONE", REG_OUTPUT_CLK = "NONE",
  parameter REG_INPUTA_CE = "CE0", REG_INPUTB_CE = "CE0", REG_PIPELINE_CE = "CE0", REG_OUTPUT_CE = "CE0",
  parameter REG_INPUTA_RST = "RST0", REG_INPUTB_RST = "RST0", REG_PIPELINE_RST = "RST0", REG_OUTPUT_RST = "RST0",
  parameter REG_INPUTC_CLK = "NONE", CLK0_DIV = "ENABLED", CLK1_DIV = "ENABLED", CLK2_DIV = "ENABLED", CLK3_DIV = "ENABLED",
  parameter GSR = "ENABLED", SOURCEB_MODE = "B_SHIFT", RESETMODE = "SYNC", MULT_BYPASS = "DISABLED"
) (
  input A0, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17,
  input B0, B1, B2, B3, B4, B5, B6, B7, B8, B9, B10, B11, B12, B13, B14, B15, B16, B17,
  input C0, C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C12, C13, C14, C15, C16, C17,
  input SIGNEDA, SIGNEDB, SOURCEA, SOURCEB,
  input CLK0, CLK1, CLK2, CLK3, CE0, CE1, CE2, CE3, RST0, RST1, RST2, RST3,
  output P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17,
  output P18, P19, P20, P21, P22, P23, P24, P25, P26, P27, P28, P29, P30, P31, P32, P33, P34, P35
);
  wire [3:0] enables = {CE3, CE2, CE1, CE0};
  wire [17:0] a, b;
  wire signed [35:0] wideA = {{18{SIGNEDA & a[17]}}, a};
  wire signed [35:0] wideB = {{18{SIGNEDB & b[17]}}, b};
  wire [35:0] inner;
  ecp5_register #(18, REG_INPUTA_CLK, REG_INPUTA_CE) registerA (CLK0, enables,
    {A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1, A0}, a);
  ecp5_register #(18, REG_INPUTB_CLK, REG_INPUTB_CE) registerB (CLK0, enables,
    {B17, B16, B15, B14, B13, B12, B11, B10, B9, B8, B7, B6, B5, B4, B3, B2, B1, B0}, b);
  ecp5_register #(36, REG_PIPELINE_CLK, REG_PIPELINE_CE) registerInside (CLK0, enables, wideA * wideB, inner);
  ecp5_register #(36, REG_OUTPUT_CLK, REG_OUTPUT_CE) registerP (CLK0, enables, inner,
    {P35, P34, P33, P32, P31, P30, P29, P28, P27, P26, P25, P24, P23, P22, P21, P20, P19, P18,
     P17, P16, P15, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2, P1, P0});
endmodule

// A register of a multiplier, or the wires that are there without one.
module ecp5_register #(parameter WIDTH = 18, CLOCK = "NONE", ENABLE = "CE0") (
  input clock, input [3:0] enables, input [WIDTH-1:0] in, output [WIDTH-1:0] out
);
  localparam NUMBER = ENABLE == "CE0" ? 0 : ENABLE == "CE1" ? 1 : ENABLE == "CE2" ? 2 : 3;
  generate
    if (CLOCK == "NONE") begin : wires
      assign out = in;
    end else if (CLOCK == "CLK0") begin : register
      reg [WIDTH-1:0] held;
      always @(posedge clock) if (enables[NUMBER]) held <= in;
      assign out = held;
    end else begin : unknown
      ecp5_multiplier_with_a_clock_without_a_model unknown ();
    end
  endgenerate
endmodule

// Both ports of one width, no output registers, no initial contents, resets never asserted: what synth_ecp5 maps memories to.
// Port A writes, port B reads the word as it was before the edge. Any other use names a module that does not exist.
module DP16KD #(
  parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18, REGMODE_A = "NOREG", REGMODE_B = "NOREG", RESETMODE = "SYNC",
  parameter ASYNC_RESET_RELEASE = "SYNC", CSDECODE_A = "0b000", CSDECODE_B = "0b000", WRITEMODE_A = "NORMAL",
  parameter WRITEMODE_B = "NORMAL", GSR = "ENABLED", INIT_DATA = "STATIC", CLKAMUX = "CLKA", CLKBMUX = "CLKB",
  parameter INITVAL_00 = 0, parameter INITVAL_01 = 0, parameter INITVAL_02 = 0, parameter INITVAL_03 = 0, parameter INITVAL_04 = 0, parameter INITVAL_05 = 0, parameter INITVAL_06 = 0, parameter INITVAL_07 = 0,
  parameter INITVAL_08 = 0, parameter INITVAL_09 = 0, parameter INITVAL_0A = 0, parameter INITVAL_0B = 0, parameter INITVAL_0C = 0, parameter INITVAL_0D = 0, parameter INITVAL_0E = 0, parameter INITVAL_0F = 0,
  parameter INITVAL_10 = 0, parameter INITVAL_11 = 0, parameter INITVAL_12 = 0, parameter INITVAL_13 = 0, parameter INITVAL_14 = 0, parameter INITVAL_15 = 0, parameter INITVAL_16 = 0, parameter INITVAL_17 = 0,
  parameter INITVAL_18 = 0, parameter INITVAL_19 = 0, parameter INITVAL_1A = 0, parameter INITVAL_1B = 0, parameter INITVAL_1C = 0, parameter INITVAL_1D = 0, parameter INITVAL_1E = 0, parameter INITVAL_1F = 0,
  parameter INITVAL_20 = 0, parameter INITVAL_21 = 0, parameter INITVAL_22 = 0, parameter INITVAL_23 = 0, parameter INITVAL_24 = 0, parameter INITVAL_25 = 0, parameter INITVAL_26 = 0, parameter INITVAL_27 = 0,
  parameter INITVAL_28 = 0, parameter INITVAL_29 = 0, parameter INITVAL_2A = 0, parameter INITVAL_2B = 0, parameter INITVAL_2C = 0, parameter INITVAL_2D = 0, parameter INITVAL_2E = 0, parameter INITVAL_2F = 0,
  parameter INITVAL_30 = 0, parameter INITVAL_31 = 0, parameter INITVAL_32 = 0, parameter INITVAL_33 = 0, parameter INITVAL_34 = 0, parameter INITVAL_35 = 0, parameter INITVAL_36 = 0, parameter INITVAL_37 = 0,
  parameter INITVAL_38 = 0, parameter INITVAL_39 = 0, parameter INITVAL_3A = 0, parameter INITVAL_3B = 0, parameter INITVAL_3C = 0, parameter INITVAL_3D = 0, parameter INITVAL_3E = 0, parameter INITVAL_3F = 0
) (
  input DIA0, DIA1, DIA2, DIA3, DIA4, DIA5, DIA6, DIA7, DIA8, DIA9, DIA10, DIA11, DIA12, DIA13, DIA14, DIA15, DIA16, DIA17,
  input DIB0, DIB1, DIB2, DIB3, DIB4, DIB5, DIB6, DIB7, DIB8, DIB9, DIB10, DIB11, DIB12, DIB13, DIB14, DIB15, DIB16, DIB17,
  input ADA0, ADA1, ADA2, ADA3, ADA4, ADA5, ADA6, ADA7, ADA8, ADA9, ADA10, ADA11, ADA12, ADA13,
  input ADB0, ADB1, ADB2, ADB3, ADB4, ADB5, ADB6, ADB7, ADB8, ADB9, ADB10, ADB11, ADB12, ADB13,
  input CEA, OCEA, CLKA, WEA, RSTA, CSA0, CSA1, CSA2, CEB, OCEB, CLKB, WEB, RSTB, CSB0, CSB1, CSB2,
  output DOA0, DOA1, DOA2, DOA3, DOA4, DOA5, DOA6, DOA7, DOA8, DOA9, DOA10, DOA11, DOA12, DOA13, DOA14, DOA15, DOA16, DOA17,
  output DOB0, DOB1, DOB2, DOB3, DOB4, DOB5, DOB6, DOB7, DOB8, DOB9, DOB10, DOB11, DOB12, DOB13, DOB14, DOB15, DOB16, DOB17
);
  localparam SHIFT = DATA_WIDTH_A == 1 ? 0 : DATA_WIDTH_A == 2 ? 1 : DATA_WIDTH_A == 4 ? 2 : DATA_WIDTH_A == 9 ? 3 : 4;
  generate
    if (DATA_WIDTH_A != DATA_WIDTH_B || REGMODE_B != "NOREG") begin : unknown
      ecp5_block_ram_in_a_mode_without_a_model unknown ();
    end
  endgenerate
  wire [17:0] write = {DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1, DIA0};
  wire [13:0] a = {ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0};
  wire [13:0] b = {ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0};
  reg [DATA_WIDTH_A-1:0] words [0:(16384 >> SHIFT)-1];
  reg [DATA_WIDTH_A-1:0] read;
  wire [17:0] wide = read;
  assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2, DOA1, DOA0} = 18'd0;
  assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0} = wide;
  // A word of 18 bits has an enable for each half in the lowest address bits. One condition each: of a half that is never
  // written Yosys then sees that, rather than a write of x to address x, which Verilator does not read.
  generate
    if (DATA_WIDTH_A == 18) begin : halves
      always @(posedge CLKA) if (CEA && WEA && a[0]) words[a >> SHIFT][8:0] <= write[8:0];
      always @(posedge CLKA) if (CEA && WEA && a[1]) words[a >> SHIFT][17:9] <= write[17:9];
    end else begin : whole
      always @(posedge CLKA) if (CEA && WEA) words[a >> SHIFT] <= write[DATA_WIDTH_A-1:0];
    end
  endgenerate
  always @(posedge CLKB) if (CEB) read <= words[b >> SHIFT];
endmodule

// The buffer at the entrance of a clock network, always enabled.
module DCCA (input CLKI, CE, output CLKO);
  assign CLKO = CLKI & CE;
endmodule
