// Host bridge: carries out the requests of a host at the other end of a serial line.
//
//   request    'K', operation and number, address (3 bytes), length - 1, CRC (2)   [payload (length), CRC (2)]
//   answer     'R', result and number                 [payload (length)], CRC (2)
//
// operation [2:0]: 0 read a register, 1 write a register (4 bytes each), 2 read memory, 3 write memory (1 to 256 bytes);
// number [7:4]: chosen by the host and repeated in the answer. result [2:0]: 0 done, 1 the payload's CRC is wrong, 2 no such
// operation, length or address, 3 the chip answered with an error. Numbers of several bytes are little-endian. The CRC is
// CRC-16/CCITT-FALSE of what precedes it since the first byte after 'K' or 'R', or since the request's first CRC; its low byte
// goes first.
//
// A payload goes to memory as it arrives, so that no buffer is needed; only the header's CRC must be right for that, and a
// host that is told of a wrong payload sends the block again. A register is written once: when the payload's CRC is right, and
// not again when the same number comes twice in a row (the host repeats a request whose answer it did not get).
//
// Registers below 0x80 are the chip's. Those of the board:
//   0x80 RO "KBRD"                                  0x84 RO bytes of memory
//   0x88 RO clock in kHz [23:0], version [31:24]    0x8c RW clock cycles per bit [15:0]; changes after the answer
//   0x90 RO the chip's interrupt [0]                0x94 WO any write resets the chip and forgets its transfers
//
// Stalls:      a request takes as long as its bytes; the chip's registers answer within a few cycles.
// Errors:      a header with a wrong CRC gets no answer: bytes are ignored until the line has been quiet for 2^PAUSE_BITS
//              cycles. The same pause within a request abandons it. A line that is low for as long (a break) sets the bit
//              time back to DIVISOR.
// Limitations: one request at a time; a host must wait for its answer.
module kiln_bridge #(
  parameter MEMORY_BITS = 12,
  parameter CLOCK_KHZ = 50000,
  parameter [15:0] DIVISOR = 434,
  parameter PAUSE_BITS = 20
) (
  input                        clk_i,
  input                        rst_ni,
  input                        uart_rx_i,
  output                       uart_tx_o,
  output reg                   chip_rst_no,
  input                        irq_i,
  output                       busy_o,

  output reg                   m_axil_awvalid_o,
  output     [6:0]             m_axil_awaddr_o,
  input                        m_axil_awready_i,
  output reg                   m_axil_wvalid_o,
  output     [31:0]            m_axil_wdata_o,
  output     [3:0]             m_axil_wstrb_o,
  input                        m_axil_wready_i,
  input                        m_axil_bvalid_i,
  input      [1:0]             m_axil_bresp_i,
  output                       m_axil_bready_o,
  output reg                   m_axil_arvalid_o,
  output     [6:0]             m_axil_araddr_o,
  input                        m_axil_arready_i,
  input                        m_axil_rvalid_i,
  input      [31:0]            m_axil_rdata_i,
  input      [1:0]             m_axil_rresp_i,
  output                       m_axil_rready_o,

  output                       memory_valid_o,
  output                       memory_write_o,
  output     [MEMORY_BITS-1:0] memory_address_o,
  output     [7:0]             memory_wdata_o,
  input                        memory_ready_i,
  input      [7:0]             memory_rdata_i
);
  localparam [7:0] VERSION = 8'd1;
  localparam [3:0] IDLE = 4'd0, HEADER = 4'd1, CHECK_HEADER = 4'd2, PAYLOAD = 4'd3, STORE = 4'd4, CHECK_PAYLOAD = 4'd5,
                   ACCESS = 4'd6, ANSWER = 4'd7, RESULT = 4'd8, FETCH = 4'd9, CATCH = 4'd10, SEND = 4'd11, SEND_CRC = 4'd12, IGNORE = 4'd13,
                   LOOK = 4'd14, CHOOSE = 4'd15;
  localparam [2:0] DONE = 3'd0, BAD_PAYLOAD = 3'd1, BAD_REQUEST = 3'd2, BUS_ERROR = 3'd3;

  // The line.
  reg [15:0] divisor_q;
  wire rx_valid, rx_low;
  wire [7:0] rx_data;
  wire tx_ready;
  reg tx_valid;
  reg [7:0] tx_data;

  kiln_uart_rx u_rx (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .rx_i(uart_rx_i),
    .divisor_i(divisor_q),
    .valid_o(rx_valid),
    .data_o(rx_data),
    .low_o(rx_low)
  );
  kiln_uart_tx u_tx (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .divisor_i(divisor_q),
    .valid_i(tx_valid),
    .data_i(tx_data),
    .ready_o(tx_ready),
    .tx_o(uart_tx_o)
  );

  // CRC-16/CCITT-FALSE, a byte a step.
  function [15:0] crc_step(input [15:0] crc, input [7:0] data);
    reg [7:0] mixed;
    begin
      mixed = crc[15:8] ^ data;
      mixed = mixed ^ {4'd0, mixed[7:4]};
      crc_step = {crc[7:0], 8'd0} ^ {mixed[3:0], 12'd0} ^ {3'd0, mixed, 5'd0} ^ {8'd0, mixed};
    end
  endfunction

  // The request. A header arrives in header_q from the top down, so that its first byte ends at the bottom.
  reg [3:0] state_q;
  reg [39:0] header_q;      // operation and number, address (3 bytes), length - 1
  reg [7:0] left_q;         // bytes of this part after the next one
  reg [15:0] crc_q;
  reg crc_high_q;           // the next byte of a CRC is its high one
  reg crc_wrong_q;          // its low one was wrong
  reg [2:0] result_q;
  reg [31:0] word_q;        // payload of register accesses
  reg [3:0] written_q;      // number of the last register write
  reg written_valid_q;      // it was carried out and no other request came since
  reg change_divisor_q;
  reg [PAUSE_BITS-1:0] quiet_q;
  reg line_low_q;

  wire [2:0] operation = header_q[2:0];
  wire [23:0] address = header_q[31:8];
  wire is_write = operation[0];
  wire is_memory = operation[1];
  wire of_chip = !address[7];
  wire supported = header_q[3:2] == 2'd0 && (is_memory ? (({1'b0, address} + {17'd0, header_q[39:32]}) >> MEMORY_BITS) == 25'd0
                                                       : address[23:8] == 16'd0 && address[1:0] == 2'd0 && header_q[39:32] == 8'd3);
  wire repeated = written_valid_q && written_q == header_q[7:4];
  wire paused = &quiet_q;

  assign busy_o = state_q != IDLE;
  assign m_axil_awaddr_o = address[6:0];
  assign m_axil_araddr_o = address[6:0];
  assign m_axil_wdata_o = word_q;
  assign m_axil_wstrb_o = 4'hf;
  assign m_axil_bready_o = 1'b1;
  assign m_axil_rready_o = 1'b1;
  assign memory_valid_o = state_q == STORE || (state_q == FETCH && is_memory);
  assign memory_write_o = state_q == STORE;
  assign memory_address_o = address[MEMORY_BITS-1:0];
  assign memory_wdata_o = word_q[31:24];

  wire [7:0] crc_byte = crc_high_q ? crc_q[15:8] : crc_q[7:0];
  wire crc_differs = crc_wrong_q || rx_data != crc_byte;

  always @(*) begin
    tx_valid = 1'b0;
    tx_data = 8'h52;  // 'R'
    case (state_q)
      ANSWER: tx_valid = 1'b1;
      RESULT: begin
        tx_valid = 1'b1;
        tx_data = {header_q[7:4], 1'b0, result_q};
      end
      SEND: begin
        tx_valid = 1'b1;
        tx_data = word_q[7:0];
      end
      SEND_CRC: begin
        tx_valid = 1'b1;
        tx_data = crc_byte;
      end
      default: ;
    endcase
  end
  wire sent = tx_valid && tx_ready;

  always @(posedge clk_i) begin
    if (m_axil_awready_i) m_axil_awvalid_o <= 1'b0;
    if (m_axil_wready_i) m_axil_wvalid_o <= 1'b0;
    if (m_axil_arready_i) m_axil_arvalid_o <= 1'b0;

    // Silence, or a break.
    line_low_q <= rx_low;
    if (rx_valid || rx_low != line_low_q) quiet_q <= {PAUSE_BITS{1'b0}};
    else if (!paused) quiet_q <= quiet_q + 1'b1;
    if (paused && rx_low) divisor_q <= DIVISOR;

    case (state_q)
      IDLE: begin
        chip_rst_no <= 1'b1;
        crc_q <= 16'hffff;
        crc_high_q <= 1'b0;
        crc_wrong_q <= 1'b0;
        result_q <= DONE;
        left_q <= 8'd4;
        if (change_divisor_q && tx_ready) begin
          change_divisor_q <= 1'b0;
          divisor_q <= word_q[15:0];
        end
        if (rx_valid && rx_data == 8'h4b) state_q <= HEADER;  // 'K'
      end
      HEADER: if (rx_valid) begin
        header_q <= {rx_data, header_q[39:8]};
        crc_q <= crc_step(crc_q, rx_data);
        left_q <= left_q - 8'd1;
        if (left_q == 8'd0) state_q <= CHECK_HEADER;
      end
      CHECK_HEADER: if (rx_valid) begin
        crc_wrong_q <= crc_differs;
        crc_high_q <= !crc_high_q;
        if (crc_high_q) begin
          crc_q <= 16'hffff;
          left_q <= header_q[39:32];
          if (!supported) result_q <= BAD_REQUEST;
          if (!repeated || !is_write || is_memory) written_valid_q <= 1'b0;
          if (crc_differs) state_q <= IGNORE;
          else if (is_write) state_q <= PAYLOAD;
          else if (!supported) state_q <= ANSWER;
          else state_q <= ACCESS;
        end
      end
      PAYLOAD: if (rx_valid) begin
        word_q <= {rx_data, word_q[31:8]};
        crc_q <= crc_step(crc_q, rx_data);
        left_q <= left_q - 8'd1;
        state_q <= is_memory && result_q == DONE ? STORE : left_q == 8'd0 ? CHECK_PAYLOAD : PAYLOAD;
      end
      STORE: if (memory_ready_i) begin
        header_q[31:8] <= address + 24'd1;
        state_q <= left_q == 8'hff ? CHECK_PAYLOAD : PAYLOAD;
      end
      CHECK_PAYLOAD: if (rx_valid) begin
        crc_wrong_q <= crc_differs;
        crc_high_q <= !crc_high_q;
        if (crc_high_q) begin
          state_q <= result_q == DONE && !crc_differs && !is_memory && !repeated ? ACCESS : ANSWER;
          if (crc_differs) result_q <= BAD_PAYLOAD;
        end
      end
      ACCESS: begin
        // Everything but the chip's registers is done at once; those set their valids in the first cycle and wait.
        crc_high_q <= 1'b1;
        if (is_memory) begin
          state_q <= ANSWER;
        end else if (of_chip) begin
          if (!crc_high_q) begin
            m_axil_awvalid_o <= is_write;
            m_axil_wvalid_o <= is_write;
            m_axil_arvalid_o <= !is_write;
          end
          if (m_axil_rvalid_i) word_q <= m_axil_rdata_i;
          if (m_axil_rvalid_i || m_axil_bvalid_i) begin
            if (is_write ? m_axil_bresp_i[1] : m_axil_rresp_i[1]) result_q <= BUS_ERROR;
            written_q <= header_q[7:4];
            written_valid_q <= is_write;
            state_q <= ANSWER;
          end
        end else begin
          case ({is_write, address[6:2]})
            6'h00: word_q <= 32'h4452424b;  // "KBRD"
            6'h01: word_q <= 32'd1 << MEMORY_BITS;
            6'h02: word_q <= {VERSION, 8'd0, 16'd0} | CLOCK_KHZ;
            6'h03: word_q <= {16'd0, divisor_q};
            6'h04: word_q <= {31'd0, irq_i};
            6'h23: if (word_q[15:2] != 14'd0) change_divisor_q <= 1'b1; else result_q <= BAD_REQUEST;
            6'h25: chip_rst_no <= 1'b0;
            default: result_q <= BAD_REQUEST;
          endcase
          written_q <= header_q[7:4];
          written_valid_q <= is_write;
          state_q <= ANSWER;
        end
      end
      ANSWER: begin
        crc_q <= 16'hffff;
        crc_high_q <= 1'b0;
        left_q <= header_q[39:32];
        if (sent) state_q <= RESULT;
      end
      RESULT: if (sent) begin
        crc_q <= crc_step(crc_q, tx_data);
        state_q <= is_write || result_q != DONE ? SEND_CRC : FETCH;
      end
      FETCH: if (!is_memory) state_q <= SEND;
             else if (memory_ready_i) state_q <= LOOK;
      LOOK: state_q <= CHOOSE;
      CHOOSE: state_q <= CATCH;
      CATCH: begin
        word_q[7:0] <= memory_rdata_i;  // it stays only for a cycle: the chip reads the same memory
        state_q <= SEND;
      end
      SEND: if (sent) begin
        crc_q <= crc_step(crc_q, tx_data);
        header_q[31:8] <= address + 24'd1;
        word_q <= {8'd0, word_q[31:8]};
        left_q <= left_q - 8'd1;
        state_q <= left_q == 8'd0 ? SEND_CRC : FETCH;
      end
      SEND_CRC: if (sent) begin
        crc_high_q <= 1'b1;
        if (crc_high_q) state_q <= IDLE;
      end
      default: if (paused) state_q <= IDLE;  // IGNORE
    endcase
    if (paused && (state_q == HEADER || state_q == CHECK_HEADER || state_q == PAYLOAD || state_q == CHECK_PAYLOAD))
      state_q <= IDLE;

    if (!rst_ni) begin
      chip_rst_no <= 1'b0;
      m_axil_awvalid_o <= 1'b0;
      m_axil_wvalid_o <= 1'b0;
      m_axil_arvalid_o <= 1'b0;
      quiet_q <= {PAUSE_BITS{1'b0}};
      line_low_q <= 1'b0;
      divisor_q <= DIVISOR;
      change_divisor_q <= 1'b0;
      written_valid_q <= 1'b0;
      state_q <= IDLE;
    end
  end
endmodule
