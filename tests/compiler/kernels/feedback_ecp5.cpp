// The processes of feedback.cpp, for a part of slow nets: other schedules, other FIFOs, another first stage, the same words.
#define feedback feedback_ecp5
#include "feedback.cpp"
