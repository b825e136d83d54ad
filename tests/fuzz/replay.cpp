// Runs seeds and their damage through the fuzz targets, the same in every run: replay SEEDS [TARGET]
//
// SEEDS holds a folder a target; each seed is run whole, cut at every place, and with bytes changed, doubled
// and left out. A find of the fuzzer becomes a seed, and so a test.

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/targets.hpp"

namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_places = 400;  // of a seed that are cut and changed

std::string content_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

class Replay {
  public:
    explicit Replay(const zeren::fuzzing::Target& target) : target_(target) {}

    void run(const fs::path& seed) {
        const auto bytes = content_of(seed);
        attempt(seed, "whole", bytes);
        const auto step = std::max<std::size_t>(1, bytes.size() / most_places);
        for (std::size_t at = 0; at < bytes.size(); at += step) damage(seed, bytes, at);
    }

    [[nodiscard]] std::size_t runs() const { return runs_; }
    [[nodiscard]] std::size_t faults() const { return faults_; }

  private:
    void damage(const fs::path& seed, const std::string& bytes, std::size_t at) {
        static constexpr std::string_view replacements("\0\xFF\"<>{}[],:0\n(", 14);
        const auto place = std::to_string(at);
        attempt(seed, "cut at " + place, bytes.substr(0, at));
        auto changed = bytes;
        changed[at] = replacements[at % replacements.size()];
        attempt(seed, "changed at " + place, changed);
        auto shorter = bytes;
        attempt(seed, "without " + place, shorter.erase(at, 1 + at % 7));
        auto longer = bytes;
        attempt(seed, "doubled at " + place, longer.insert(at, bytes.substr(at, 1 + at % 40)));
    }

    void attempt(const fs::path& seed, const std::string& how, const std::string& bytes) {
        ++runs_;
        try {
            target_.run(bytes);
        } catch (const std::exception& error) {
            if (++faults_ <= 10)
                std::cout << target_.name << ": " << seed.filename() << ", " << how << ": " << error.what()
                          << '\n';
        }
    }

    const zeren::fuzzing::Target& target_;
    std::size_t runs_ = 0;
    std::size_t faults_ = 0;
};

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        std::cerr << "usage: replay SEEDS [TARGET]\n";
        return 2;
    }
    std::size_t runs = 0;
    std::size_t faults = 0;
    for (const auto& target : zeren::fuzzing::targets()) {
        if (words.size() > 1 && words[1] != target.name) continue;
        Replay replay(target);
        for (const auto& seed : files_of(fs::path(words[0]) / target.name)) replay.run(seed);
        std::cout << target.name << ": " << replay.runs() << " runs, " << replay.faults() << " wrong\n";
        runs += replay.runs();
        faults += replay.faults();
    }
    return runs > 0 && faults == 0 ? 0 : 1;
}
