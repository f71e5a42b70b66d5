#include "kiln/AtomicFile.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>
#include <system_error>

#include "kiln/Error.h"

namespace kiln {
namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

[[noreturn]] void fail(const fs::path& path, const char* action) {
  throw UserError(fmt::format("{}: cannot {}: {}\nfix: choose a path in an existing folder that you may write to",
                              path.string(), action, std::strerror(errno)));
}

// A file that is gone again unless it was renamed into place. Pipes and devices (/dev/null) are written directly.
class TemporaryFile {
 public:
  explicit TemporaryFile(const fs::path& target)
      : target_(target), path_(fmt::format("{}.{}.partial", target.string(), ::getpid())) {
    std::error_code ignored;
    if (fs::is_directory(target, ignored)) {
      errno = EISDIR;
      fail(target_, "write");
    }
    direct_ = fs::exists(target, ignored) && !fs::is_regular_file(target, ignored);
    const int flags = direct_ ? O_WRONLY | O_CLOEXEC : O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC;
    descriptor_ = ::open((direct_ ? target_ : path_).c_str(), flags, 0644);
    if (descriptor_ < 0) fail(target_, "write");
  }
  ~TemporaryFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (!renamed_ && !direct_) ::unlink(path_.c_str());
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  void write(std::span<const std::byte> bytes) {
    while (!bytes.empty()) {
      const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) fail(target_, "write");
      bytes = bytes.subspan(static_cast<size_t>(written));
    }
  }
  void commit() {
    if (direct_) return;
    if (::fsync(descriptor_) != 0) fail(target_, "flush");
    if (::rename(path_.c_str(), target_.c_str()) != 0) fail(target_, "rename the finished file to this name");
    renamed_ = true;
    const int folder = ::open(folderOf(target_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
      ::fsync(folder);
      ::close(folder);
    }
  }

 private:
  fs::path target_, path_;
  int descriptor_ = -1;
  bool renamed_ = false, direct_ = false;
};

}  // namespace

void checkWritable(const fs::path& path) { const TemporaryFile probe(path); }

void writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes) {
  TemporaryFile file(path);
  file.write(bytes);
  file.commit();
}

void writeFileAtomically(const fs::path& path, std::string_view text) {
  writeFileAtomically(path, std::as_bytes(std::span(text.data(), text.size())));
}

}  // namespace kiln
