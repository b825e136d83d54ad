#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::documents {

/// Gathers the words of a line that are set bold. Runs that touch each other are one.
class BoldWords {
  public:
    /// `words` go into the line behind its first `begin` bytes.
    void add(std::size_t begin, std::string_view words) {
        if (words.empty()) return;
        if (begin == end_ && !words_.empty())
            words_.back() += words;
        else
            words_.emplace_back(words);
        end_ = begin + words.size();
    }

    /// Those of the line, which is over.
    [[nodiscard]] std::vector<std::string> take() {
        end_ = 0;
        return std::exchange(words_, {});
    }

  private:
    std::vector<std::string> words_{};
    std::size_t end_ = 0;  // of the last of them in the line
};

/// 黑体, SimHei: a face that Chinese documents set in the place of bold type. `font` as the format names it.
[[nodiscard]] inline bool is_bold_face(std::string_view font) {
    return font.find("黑体") != std::string_view::npos || font.find("SimHei") != std::string_view::npos ||
           font.find("Heiti") != std::string_view::npos;
}

}  // namespace zeren::documents
