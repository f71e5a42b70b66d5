// From the signature of a top to a Kernel: types of ports, and the C++ run in fibers with an environment of fibers.
#pragma once

#include <verilated.h>

#include <cstring>
#include <tuple>
#include <type_traits>

#include "Kernel.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

namespace kiln::test {

template <class T>
concept HasFields = requires(T value) { value.fields([](auto&...) {}); };
template <class T>
concept HasLanes = requires(T value) { value.lanes; };
template <class T>
concept IsMask = requires(T value) { value.bits; };

template <class T>
T randomValue(Random& random) {
  T value{};
  if constexpr (HasFields<T>) {
    value.fields([&](auto&... field) { ((field = randomValue<std::remove_reference_t<decltype(field)>>(random)), ...); });
  } else if constexpr (HasLanes<T>) {
    for (unsigned i = 0; i < T::kLanes; ++i) value.lanes[i] = static_cast<decltype(+value[i])>(randomWord(random));
  } else if constexpr (IsMask<T>) {
    value.bits = randomValue<decltype(value.bits)>(random);
  } else {
    unsigned _BitInt(1024) word = randomWord(random);
    if constexpr (sizeof(T) > 8)
      for (size_t part = 8; part < sizeof(T); part += 8)
        word |= static_cast<unsigned _BitInt(1024)>(randomWord(random)) << (8 * part);
    value = static_cast<T>(word);
  }
  return value;
}

template <class T>
bool equalValues(const T& a, const T& b) {
  if constexpr (HasFields<T>) {
    bool equal = true;
    T left = a, right = b;
    left.fields([&](auto&... x) { right.fields([&](auto&... y) { equal = (equalValues(x, y) && ...); }); });
    return equal;
  } else if constexpr (HasLanes<T>) {
    return memcmp(&a, &b, sizeof(T)) == 0;
  } else if constexpr (IsMask<T>) {
    return a.bits == b.bits;
  } else {
    return a == b;
  }
}

template <class T>
Bytes toBytes(const T& value) {
  Bytes bytes(sizeof(T));
  memcpy(bytes.data(), &value, sizeof(T));
  return bytes;
}
template <class T>
T fromBytes(const Bytes& bytes) {
  T value{};
  memcpy(static_cast<void*>(&value), bytes.data(), sizeof(T));
  return value;
}

template <class T>
Payload payloadOf() {
  return {sizeof(T), [](Random& random) { return toBytes(randomValue<T>(random)); },
          [](const Bytes& a, const Bytes& b) { return equalValues(fromBytes<T>(a), fromBytes<T>(b)); }};
}

// A parameter of a top during a native run.
template <class Parameter>
struct NativePort {  // scalar
  using Value = Parameter;
  Value value;
  void start(Dataflow&, Pin::Kind, const std::vector<Bytes>& in, std::vector<Bytes>&) { value = fromBytes<Value>(in.front()); }
  Value pass() { return value; }
};
template <class T>
struct NativePort<Stream<T>&> {
  using Value = T;
  Stream<T> stream{4};
  void start(Dataflow& region, Pin::Kind kind, const std::vector<Bytes>& in, std::vector<Bytes>& out) {
    if (kind == Pin::Kind::kInput)
      region.start([this, &in] {
        for (const Bytes& bytes : in) stream.write(fromBytes<T>(bytes));
        for (;;) Dataflow::current()->wait("nothing: all input is given");
      });
    else
      region.start([this, &out] {
        for (;;) out.push_back(toBytes(stream.read()));
      });
  }
  Stream<T>& pass() { return stream; }
};

template <class... Parameters>
Kernel bind(const char* name, void (*top)(Parameters...), std::vector<Pin::Kind> kinds,
            std::function<std::unique_ptr<Rtl>(uint64_t)> makeRtl,
            std::function<std::unique_ptr<Rtl>()> makeCycleModel) {
  Kernel kernel{name, {payloadOf<typename NativePort<Parameters>::Value>()...}, kinds, std::move(makeRtl),
                std::move(makeCycleModel), {}};
  kernel.runNative = [top, kinds](const Traffic& inputs) {
    Traffic outputs(kinds.size());
    std::tuple<NativePort<Parameters>...> ports;
    Dataflow region;
    size_t i = 0;
    std::apply([&](auto&... port) { ((port.start(region, kinds[i], inputs[i], outputs[i]), ++i), ...); }, ports);
    region.start([&] {
      for (;;) std::apply([&](auto&... port) { top(port.pass()...); }, ports);
    });
    region.run();
    return outputs;
  };
  return kernel;
}

template <class Model>
class VerilatedRtl : public Rtl {
 public:
  explicit VerilatedRtl(uint64_t seed) {
    context_.randReset(2);  // registers start with random values
    context_.randSeed(static_cast<int>(seed % 1000000 + 1));
    model_ = std::make_unique<Model>(&context_, "top");
  }
  ~VerilatedRtl() override { model_->final(); }
  Model& model() { return *model_; }
  void settle() override {
    model_->clk_i = 0;
    model_->eval();
  }
  void clockEdge() override {
    settle();
    model_->clk_i = 1;
    model_->eval();
  }
  void reset(bool isActive) override { model_->rst_ni = isActive ? 0 : 1; }

 private:
  VerilatedContext context_;
  std::unique_ptr<Model> model_;
};

template <class Data>
Pin pin(const char* name, Pin::Kind kind, uint8_t* valid, Data& data, uint8_t* ready) {
  return {name, kind, valid, reinterpret_cast<uint8_t*>(&data), sizeof(Data), ready};
}

}  // namespace kiln::test
