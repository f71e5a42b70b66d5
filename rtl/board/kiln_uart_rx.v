// Serial receiver: 8 data bits, no parity, one stop bit, least significant bit first.
//
// divisor_i is the number of clock cycles per bit, 4 or more. A byte is announced by one pulse of valid_o. low_o tells
// that the line is low, for whoever watches for a break.
//
// Stalls:      none: a byte that is not taken in its cycle is lost.
// Errors:      a byte whose stop bit is low is dropped.
// Limitations: the divisor may only change while the line is idle.
module kiln_uart_rx (
  input            clk_i,
  input            rst_ni,
  input            rx_i,
  input     [15:0] divisor_i,
  output reg       valid_o,
  output reg [7:0] data_o,
  output           low_o
);
  // The pin is asynchronous: two flip-flops before anything looks at it.
  reg [1:0] line_q;
  reg [3:0] bits_left_q;  // 0: waiting for a start bit; 10: within it; 9 to 2: data; 1: stop bit
  reg [15:0] wait_q;      // cycles to the next sample, less one

  assign low_o = !line_q[1];

  always @(posedge clk_i) begin
    line_q <= {line_q[0], rx_i};
    valid_o <= 1'b0;
    if (!rst_ni) begin
      line_q <= 2'b11;
      bits_left_q <= 4'd0;
    end else if (bits_left_q == 4'd0) begin
      wait_q <= {1'b0, divisor_i[15:1]} - 16'd1;
      if (!line_q[1]) bits_left_q <= 4'd10;
    end else if (wait_q != 16'd0) begin
      wait_q <= wait_q - 16'd1;
    end else begin
      wait_q <= divisor_i - 16'd1;
      bits_left_q <= bits_left_q - 4'd1;
      if (bits_left_q == 4'd10) begin
        if (line_q[1]) bits_left_q <= 4'd0;  // a glitch
      end else if (bits_left_q == 4'd1) begin
        valid_o <= line_q[1];
      end else begin
        data_o <= {line_q[1], data_o[7:1]};
      end
    end
  end
endmodule
