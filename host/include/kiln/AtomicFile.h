// Files that are either whole or absent: temporary file, fsync, rename, fsync of the folder.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

namespace kiln {

// Throws UserError unless a file can be created beside `path` and `path` itself is no folder. Leaves nothing behind.
// Meant for the time before a long run.
void checkWritable(const std::filesystem::path& path);

// Throws UserError when any step fails; then `path` is as it was.
void writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
void writeFileAtomically(const std::filesystem::path& path, std::string_view text);

}  // namespace kiln
