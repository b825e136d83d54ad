#pragma once

#include <span>
#include <string>

#include "extraction/passage.hpp"
#include "extraction/sections.hpp"

namespace zeren::extraction {

/// What a document says about itself; empty where it says nothing.
struct PlanFacts {
    std::string title{};
    std::string issuer{};
    std::string number{};    ///< 中府函〔2023〕225号, as printed
    std::string date{};      ///< ISO 8601
    std::string language{};  ///< zh or en
};

/// Reads the lines before the first item, and the name and date at the end: 关于印发《…》的通知, a line that
/// ends like a title (方案, 意见, 清单 …), 文号, 发布日期, the issuer above its date. A document number is
/// taken only where it stands alone or behind its label, never where the text cites one. O(document).
[[nodiscard]] PlanFacts plan_facts_of(std::span<const Passage> passages, std::span<const Section> sections);

}  // namespace zeren::extraction
