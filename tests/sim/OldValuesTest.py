"""cmake/OldValues.py on functions as Verilator writes them: what it turns around, and everything that it must leave alone."""
import importlib.util
import pathlib
import unittest

path = pathlib.Path(__file__).resolve().parents[2] / "cmake" / "OldValues.py"
spec = importlib.util.spec_from_file_location("OldValues", path)
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)

HEADER = """class Vm___024root {
    // DESIGN SPECIFIC STATE
        VL_OUT8(ready_o,0,0);
        CData/*0:0*/ m__DOT__ready;
        CData/*0:0*/ m__DOT__ready_x;
        VlWide<2>/*63:0*/ m__DOT__data;
};
"""
HEAD = """
void f(Vm___024root* vlSelf) {
    // Init
    CData/*0:0*/ __Vdly__m__DOT__ready;
    __Vdly__m__DOT__ready = 0;
    // Body
    __Vdly__m__DOT__ready = vlSelf->m__DOT__ready;
"""
WRITE = """    if (vlSelf->rst_ni) {
        __Vdly__m__DOT__ready = vlSelf->m__DOT__go;
    }
"""
READ = """    if (vlSelf->m__DOT__ready) {
        vlSelf->m__DOT__ready_x = 1U;
    }
"""
STORE = "    vlSelf->m__DOT__ready \n        = __Vdly__m__DOT__ready;\n"
ARMS = """    if (vlSelf->rst_ni) {
        vlSelf->m__DOT__ready = __Vdly__m__DOT__ready;
    } else {
        __Vdly__m__DOT__ready = 0U;
        vlSelf->m__DOT__ready = __Vdly__m__DOT__ready;
    }
"""


def turned(text, header=HEADER):
    return tool.turn(text, header)


class OldValues(unittest.TestCase):
    def expect_left_alone(self, text, header=HEADER):
        self.assertIsNone(turned(text, header))

    def test_readers_read_the_copy_and_writers_write_the_register(self):
        function, header, count = turned(HEAD + WRITE + READ + STORE)
        self.assertEqual(count, 1)
        self.assertNotIn("__Vdly__", function)
        self.assertIn("    // Body\n    vlSelf->kilnOld = vlSelf->kilnNow;\n", function)
        self.assertIn("        vlSelf->m__DOT__ready = vlSelf->m__DOT__go;", function)
        self.assertIn("if (vlSelf->kilnOld.m__DOT__ready) {", function)
        self.assertIn("vlSelf->m__DOT__ready_x = 1U;", function)  # another register whose name begins alike
        self.assertEqual(header.count(" m__DOT__ready;"), 2)  # in KilnOld and in the model

    def test_both_arms_of_the_last_if_may_store(self):
        function, _, count = turned(HEAD + WRITE + READ + ARMS)
        self.assertEqual(count, 1)
        self.assertIn("    } else {\n        vlSelf->m__DOT__ready = 0U;", function)

    def test_words_of_a_wide_register_are_turned_together(self):
        text = ("\n    // Init\n    VlWide<2>/*63:0*/ __Vdly__m__DOT__data;\n    VL_ZERO_W(64, __Vdly__m__DOT__data);\n    // Body\n"
                + "".join("    __Vdly__m__DOT__data[%dU] \n        = vlSelf->m__DOT__data[%dU];\n" % (i, i) for i in (0, 1))
                + "    __Vdly__m__DOT__data[0U] = 1U;\n    vlSelf->m__DOT__go = vlSelf->m__DOT__data[1U];\n"
                + "".join("    vlSelf->m__DOT__data[%dU] \n        = __Vdly__m__DOT__data[%dU];\n" % (i, i) for i in (0, 1)))
        text = "\nvoid f(Vm___024root* vlSelf) {" + text
        function, _, _ = turned(text)
        self.assertIn("vlSelf->m__DOT__go = vlSelf->kilnOld.m__DOT__data[1U];", function)
        self.expect_left_alone(text.replace("vlSelf->m__DOT__data[1U];\n    vlSelf->m__DOT__data[0U]",
                                            "f(vlSelf->m__DOT__data);\n    vlSelf->m__DOT__data[0U]"))

    def test_a_register_with_another_writer_is_left_alone(self):
        self.expect_left_alone(HEAD + WRITE + "    vlSelf->m__DOT__ready = 1U;\n" + READ + STORE)

    def test_a_read_after_the_store_is_left_alone(self):
        self.expect_left_alone(HEAD + WRITE + STORE + READ)
        self.expect_left_alone(HEAD + WRITE + ARMS + READ)
        self.expect_left_alone(HEAD + WRITE + ARMS.replace("    } else {\n", READ + "    } else {\n"))

    def test_a_write_after_the_store_is_left_alone(self):
        self.expect_left_alone(HEAD + STORE + WRITE)
        self.expect_left_alone(HEAD + ARMS + WRITE)

    def test_a_store_on_one_path_only_is_left_alone(self):
        self.expect_left_alone(HEAD + WRITE + "    if (vlSelf->rst_ni) {\n    " + STORE + "    }\n")
        self.expect_left_alone(HEAD + WRITE + ARMS.replace("        __Vdly__m__DOT__ready = 0U;\n        vlSelf->m__DOT__ready = __Vdly"
                                                           "__m__DOT__ready;\n", ""))
        self.expect_left_alone(HEAD + WRITE + ARMS.replace("    } else {", "    }\n    if (vlSelf->m__DOT__go) {"))

    def test_a_load_that_is_missing_late_or_conditional_is_left_alone(self):
        load = "    __Vdly__m__DOT__ready = vlSelf->m__DOT__ready;\n"
        self.expect_left_alone((HEAD + WRITE + READ + STORE).replace(load, ""))
        self.expect_left_alone(HEAD.replace(load, "") + WRITE + load + STORE)
        self.expect_left_alone(HEAD.replace(load, "    if (vlSelf->rst_ni) {\n" + load + "    }\n") + WRITE + STORE)

    def test_jumps_and_members_of_another_form_leave_everything_alone(self):
        self.expect_left_alone(HEAD + WRITE + "    if (vlSelf->m__DOT__go) return;\n" + STORE)
        self.expect_left_alone(HEAD + WRITE + READ + STORE, HEADER.replace("CData/*0:0*/ m__DOT__ready;", "Other m__DOT__ready;"))
        self.expect_left_alone(HEAD + WRITE + READ + STORE, HEADER.replace("    // DESIGN SPECIFIC STATE\n", ""))


if __name__ == "__main__":
    unittest.main()
