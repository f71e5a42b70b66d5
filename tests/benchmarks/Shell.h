// Files and commands of the benchmark runner.
#pragma once

#include <filesystem>
#include <string>

[[noreturn]] void fail(const std::string& what, const std::string& fix);

std::string read(const std::filesystem::path& path);
// Whole or not at all; ends the program if the file cannot be written.
void write(const std::filesystem::path& path, const std::string& text);

std::string quoted(const std::string& text);
// Runs a command with its output in a log, which is shown if it fails.
bool run(const std::string& command, const std::filesystem::path& log);
// Whether a program of this name is on PATH.
bool isOnPath(const std::string& program);
