// Two read routers with the same handshakes, responses and command beats (RID 1), and operand beats (RID 0) of any value.
// `same_o` says that nothing but operand data tells them apart: outputs, and the beat on its way (the registers that
// prove.sh exposes), which makes the property inductive.
module router_pair #(
  parameter BITS = 128
) (
  input            clk_i,
  input            rst_ni,
  input            rvalid_i,
  input            rid_i,
  input [BITS-1:0] command_beat_i,
  input [BITS-1:0] operand_beat_a_i,
  input [BITS-1:0] operand_beat_b_i,
  input [1:0]      rresp_i,
  input            command_ready_i,
  input            load_ready_i,
  output           same_o
);
  wire ready_a, ready_b, command_a, command_b, load_a, load_b, held_a, held_b, held_id_a, held_id_b;
  wire [BITS+1:0] data_a, data_b, word_a, word_b;

  kiln_read_router u_a (
    .clk_i(clk_i), .rst_ni(rst_ni), .rvalid_i(rvalid_i), .rid_i(rid_i),
    .rdata_i(rid_i ? command_beat_i : operand_beat_a_i), .rresp_i(rresp_i), .rready_o(ready_a),
    .command_valid_o(command_a), .command_ready_i(command_ready_i),
    .load_valid_o(load_a), .load_ready_i(load_ready_i), .data_o(data_a),
    .held_valid_q(held_a), .held_id_q(held_id_a), .held_q(word_a)
  );
  kiln_read_router u_b (
    .clk_i(clk_i), .rst_ni(rst_ni), .rvalid_i(rvalid_i), .rid_i(rid_i),
    .rdata_i(rid_i ? command_beat_i : operand_beat_b_i), .rresp_i(rresp_i), .rready_o(ready_b),
    .command_valid_o(command_b), .command_ready_i(command_ready_i),
    .load_valid_o(load_b), .load_ready_i(load_ready_i), .data_o(data_b),
    .held_valid_q(held_b), .held_id_q(held_id_b), .held_q(word_b)
  );

  wire same_handshakes = ready_a == ready_b && command_a == command_b && load_a == load_b;
  wire same_words = (!command_a || data_a == data_b) && (!load_a || data_a[BITS+1:BITS] == data_b[BITS+1:BITS]);
  wire same_held = held_a == held_b && (!held_a || (held_id_a == held_id_b && (held_id_a ? word_a == word_b :
                   word_a[BITS+1:BITS] == word_b[BITS+1:BITS])));
  assign same_o = same_handshakes && same_words && same_held;
endmodule
