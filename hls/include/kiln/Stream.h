// Channels between processes. Stream<T> is a FIFO with blocking read and write, so that results never depend on timing
// (Kahn process networks). Ram<T,Words> is a memory that one process writes and another reads; the order between them
// is the programmer's, by tokens through a Stream: a word written before a token is visible to whoever read the token.
#pragma once

#include "kiln/Markers.h"

#if defined(__KILNC__) || defined(__KILN_COSIM__)  // co-simulation brings the calls' bodies along

extern "C" {
void __kiln_stream_init(void* stream, unsigned depth, unsigned bytes) noexcept;
void __kiln_stream_read(void* stream, void* value, unsigned bytes) noexcept;
void __kiln_stream_write(void* stream, const void* value, unsigned bytes) noexcept;
unsigned long __kiln_stream_size(const void* stream) noexcept;
void __kiln_ram_init(void* ram, unsigned words, unsigned bytes) noexcept;
void __kiln_ram_read(void* ram, unsigned index, void* value, unsigned bytes) noexcept;
void __kiln_ram_write(void* ram, unsigned index, const void* value, unsigned bytes) noexcept;
}

namespace kiln {

template <class T>
class Stream {
 public:
  // FIFO inside the reading process with memory for `depth` entries, a power of two, 4 or more. It holds depth - 1: the
  // last place is for an entry that is on its way while the writer learns that the FIFO is full.
  explicit Stream(unsigned depth = 4) { __kiln_stream_init(this, depth, sizeof(T)); }
  Stream(const Stream&) = delete;
  T read() {
    T value;
    __kiln_stream_read(this, &value, sizeof(T));
    return value;
  }
  void write(const T& value) {
    T copy = value;
    __kiln_stream_write(this, &copy, sizeof(T));
  }
  // For the program around a top only: what runs as hardware must not look, or its results would depend on timing.
  unsigned long size() const { return __kiln_stream_size(this); }
  bool empty() const { return size() == 0; }

 private:
  char handle_;
};

template <class T, unsigned Words>
class Ram {
 public:
  static constexpr unsigned kWords = Words;
  Ram() { __kiln_ram_init(this, Words, sizeof(T)); }
  Ram(const Ram&) = delete;
  T read(unsigned index) {
    T value;
    __kiln_ram_read(this, index, &value, sizeof(T));
    return value;
  }
  void write(unsigned index, const T& value) {
    T copy = value;
    __kiln_ram_write(this, index, &copy, sizeof(T));
  }

 private:
  char handle_;
};

// Starts Process as a module of its own: process<f>(streams and rams...).
template <auto Process, class... Arguments>
void process(Arguments&... arguments) {
  Process(arguments...);
}

// Last statement of a top that starts processes: its streams live as long as they run.
inline void join() {}

}  // namespace kiln

#else
#include "kiln/native/Dataflow.h"
#endif
