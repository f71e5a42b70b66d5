// N pointers (kiln_axi_pointer) at one AXI4 port: pointer i has bits i of the one-bit inputs and word i of the wider ones,
// and the identifier i.
//
// Stalls:      one read burst per cycle, in turn; words of a write burst follow each other, and the next address waits for
//              the last of them. One cycle of latency for addresses.
// Errors:      responses are handed to the pointer they belong to.
// Limitations: all pointers have words of BYTES bytes.
module kiln_axi_bundle #(
  parameter N = 1,
  parameter BYTES = 4,
  parameter ID_BITS = 1
) (
  input                       clk_i,
  input                       rst_ni,
  input      [N-1:0]          arvalid_i,
  input      [64*N-1:0]       araddr_i,
  input      [8*N-1:0]        arlen_i,
  output     [N-1:0]          arready_o,
  output     [N-1:0]          rvalid_o,
  input      [N-1:0]          awvalid_i,
  input      [64*N-1:0]       awaddr_i,
  input      [8*N-1:0]        awlen_i,
  output     [N-1:0]          awready_o,
  input      [N-1:0]          wvalid_i,
  input      [8*BYTES*N-1:0]  wdata_i,
  input      [N-1:0]          wlast_i,
  output     [N-1:0]          wready_o,
  output     [N-1:0]          bvalid_o,
  output reg                  m_arvalid_o,
  output reg [ID_BITS-1:0]    m_arid_o,
  output reg [63:0]           m_araddr_o,
  output reg [7:0]            m_arlen_o,
  input                       m_arready_i,
  input                       m_rvalid_i,
  input      [ID_BITS-1:0]    m_rid_i,
  output                      m_rready_o,
  output reg                  m_awvalid_o,
  output reg [ID_BITS-1:0]    m_awid_o,
  output reg [63:0]           m_awaddr_o,
  output reg [7:0]            m_awlen_o,
  input                       m_awready_i,
  output                      m_wvalid_o,
  output     [8*BYTES-1:0]    m_wdata_o,
  output     [BYTES-1:0]      m_wstrb_o,
  output                      m_wlast_o,
  input                       m_wready_i,
  input                       m_bvalid_i,
  input      [ID_BITS-1:0]    m_bid_i,
  output                      m_bready_o
);
  reg [ID_BITS-1:0] owner_q;  // whose words the data channel carries
  reg is_owned_q;

  // The first requester after the one that had its turn last.
  function [ID_BITS:0] choose(input [N-1:0] valid, input [ID_BITS-1:0] last);
    integer i;
    begin
      choose = 0;
      for (i = N - 1; i >= 0; i = i - 1)
        if (valid[i]) choose = {1'b1, i[ID_BITS-1:0]};
      for (i = N - 1; i >= 0; i = i - 1)
        if (valid[i] && i > {{32 - ID_BITS{1'b0}}, last}) choose = {1'b1, i[ID_BITS-1:0]};
    end
  endfunction

  wire [ID_BITS:0] read_choice = choose(arvalid_i, m_arid_o);
  wire is_read = read_choice[ID_BITS] && (!m_arvalid_o || m_arready_i);
  wire is_last_word = m_wvalid_o && m_wready_i && m_wlast_o;
  wire [ID_BITS:0] write_choice = choose(awvalid_i, m_awid_o);
  wire is_write = write_choice[ID_BITS] && (!m_awvalid_o || m_awready_i) && (!is_owned_q || is_last_word);
  localparam [N-1:0] ONE = 1;
  assign arready_o = is_read ? ONE << read_choice[ID_BITS-1:0] : {N{1'b0}};
  assign awready_o = is_write ? ONE << write_choice[ID_BITS-1:0] : {N{1'b0}};
  assign rvalid_o = m_rvalid_i ? ONE << m_rid_i : {N{1'b0}};
  assign bvalid_o = m_bvalid_i ? ONE << m_bid_i : {N{1'b0}};
  assign m_rready_o = 1'b1;
  assign m_bready_o = 1'b1;
  assign m_wvalid_o = is_owned_q && wvalid_i[owner_q];
  assign m_wdata_o = wdata_i[8*BYTES*owner_q +: 8*BYTES];
  assign m_wlast_o = wlast_i[owner_q];
  assign m_wstrb_o = {BYTES{1'b1}};
  assign wready_o = is_owned_q && m_wready_i ? ONE << owner_q : {N{1'b0}};

  always @(posedge clk_i) begin
    if (is_read) begin
      m_araddr_o <= araddr_i[64*read_choice[ID_BITS-1:0] +: 64];
      m_arlen_o <= arlen_i[8*read_choice[ID_BITS-1:0] +: 8];
    end
    if (is_write) begin
      m_awaddr_o <= awaddr_i[64*write_choice[ID_BITS-1:0] +: 64];
      m_awlen_o <= awlen_i[8*write_choice[ID_BITS-1:0] +: 8];
      owner_q <= write_choice[ID_BITS-1:0];
    end
    if (!rst_ni) begin
      m_arvalid_o <= 1'b0;
      m_arid_o <= 0;
      m_awvalid_o <= 1'b0;
      m_awid_o <= 0;
      is_owned_q <= 1'b0;
    end else begin
      m_arvalid_o <= is_read || (m_arvalid_o && !m_arready_i);
      if (is_read) m_arid_o <= read_choice[ID_BITS-1:0];
      m_awvalid_o <= is_write || (m_awvalid_o && !m_awready_i);
      if (is_write) m_awid_o <= write_choice[ID_BITS-1:0];
      is_owned_q <= is_write || (is_owned_q && !is_last_word);
    end
  end
endmodule
