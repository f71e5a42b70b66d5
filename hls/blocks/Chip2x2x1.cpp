// The 2x2x1 chip as a top for kilnc.
#include "Chip.h"

using Chip = kiln::Chip2x2x1;

KILN_TOP void kiln_core(kiln::Stream<kiln::Start>& start, kiln::Stream<kiln::Done>& done,
                        kiln::Stream<kiln::AddressBeat>& command_ar, kiln::Stream<kiln::ReadBeat<Chip>>& command_r,
                        kiln::Stream<kiln::AddressBeat>& load_ar, kiln::Stream<kiln::ReadBeat<Chip>>& load_r,
                        kiln::Stream<kiln::AddressBeat>& aw, kiln::Stream<kiln::WriteBeat<Chip>>& w,
                        kiln::Stream<kiln::WriteResponse>& b) {
  kiln::chip<Chip>(start, done, command_ar, command_r, load_ar, load_r, aw, w, b);
}
