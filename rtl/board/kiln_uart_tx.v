// Serial sender: 8 data bits, no parity, one stop bit, least significant bit first.
//
// divisor_i is the number of clock cycles per bit, 4 or more.
//
// Stalls:      a byte is taken when valid_i and ready_o are high; ready_o stays low until its stop bit has been sent.
// Errors:      none.
// Limitations: the divisor may only change while ready_o is high.
module kiln_uart_tx (
  input        clk_i,
  input        rst_ni,
  input [15:0] divisor_i,
  input        valid_i,
  input  [7:0] data_i,
  output       ready_o,
  output reg   tx_o
);
  reg [8:0] shift_q;      // what follows the bit on the line; ones at the end are the stop bit
  reg [3:0] bits_left_q;  // the one on the line included; 0: idle
  reg [15:0] wait_q;      // cycles to the next bit, less one

  assign ready_o = bits_left_q == 4'd0;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      tx_o <= 1'b1;
      bits_left_q <= 4'd0;
    end else if (bits_left_q == 4'd0) begin
      wait_q <= divisor_i - 16'd1;
      shift_q <= {1'b1, data_i};
      if (valid_i) begin
        tx_o <= 1'b0;
        bits_left_q <= 4'd10;
      end
    end else if (wait_q != 16'd0) begin
      wait_q <= wait_q - 16'd1;
    end else begin
      wait_q <= divisor_i - 16'd1;
      bits_left_q <= bits_left_q - 4'd1;
      tx_o <= shift_q[0];
      shift_q <= {1'b1, shift_q[8:1]};
    end
  end
endmodule
