#include <gtest/gtest.h>

#include <random>
#include <vector>

#include "Transposer.h"

namespace kiln::test {
namespace {

template <unsigned G>
void transposesBlocks() {
  constexpr unsigned kBlocks = 5;
  std::mt19937 random(G);
  std::vector<std::vector<uint8_t>> words(kBlocks * G, std::vector<uint8_t>(G));
  for (auto& word : words)
    for (auto& byte : word) byte = uint8_t(random());

  Transposer<G> transposer;
  for (unsigned i = 0; i < kBlocks * G + G - 1; ++i) {
    UInt<8 * G> word = 0;
    for (unsigned lane = 0; lane < G && i < words.size(); ++lane) word |= UInt<8 * G>(words[i][lane]) << (8 * lane);
    const UInt<8 * G> out = transposer.step(word, i % G);
    if (i < G - 1) continue;
    const unsigned index = i - (G - 1), block = index / G * G;
    for (unsigned lane = 0; lane < G; ++lane)
      ASSERT_EQ(unsigned(uint8_t(out >> (8 * lane))), words[block + lane][index % G])
          << "word " << index << " lane " << lane;
  }
}

TEST(Transposer, TransposesStreamingBlocksOfEverySize) {
  transposesBlocks<2>();
  transposesBlocks<4>();
  transposesBlocks<8>();
  transposesBlocks<16>();
  transposesBlocks<32>();
}

// A lane's G * D k steps in; out comes, byte d * G + lane, k step w * D + d of word w.
template <unsigned G, unsigned D>
void dealsStepsToBlocks() {
  constexpr unsigned kBytes = G * D, kBlocks = 3;
  std::mt19937 random(kBytes);
  std::vector<std::vector<uint8_t>> words(kBlocks * G, std::vector<uint8_t>(kBytes));
  for (auto& word : words)
    for (auto& byte : word) byte = uint8_t(random());

  Transposer<G, D> transposer;
  for (unsigned i = 0; i < kBlocks * G + G - 1; ++i) {
    UInt<8 * kBytes> word = 0;
    for (unsigned byte = 0; byte < kBytes && i < words.size(); ++byte)
      word |= UInt<8 * kBytes>(words[i][byte]) << (8 * byte);
    const UInt<8 * kBytes> out = transposer.step(deal<G, D>(word), i % G);
    if (i < G - 1) continue;
    const unsigned index = i - (G - 1), block = index / G * G;
    for (unsigned d = 0; d < D; ++d)
      for (unsigned lane = 0; lane < G; ++lane)
        ASSERT_EQ(unsigned(uint8_t(out >> (8 * (d * G + lane)))), words[block + lane][index % G * D + d])
            << "word " << index << " step " << d << " lane " << lane;
  }
}

TEST(Transposer, DealsTheStepsOfAWordToBlocksSideBySide) {
  dealsStepsToBlocks<4, 2>();
  dealsStepsToBlocks<8, 4>();
  dealsStepsToBlocks<16, 4>();
}

}  // namespace
}  // namespace kiln::test
