#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>

#include "extraction/numbering.hpp"

namespace zeren::extraction {

/// Ids of one kind of rows: the number alone where all numbers differ, else with the numbers around it. Where
/// only items that are numbered in another manner share them, （一） of the safeguards and 1. of the
/// measures, the manner that most rows have keeps its numbers alone; and so do codes that differ. All numbers
/// are counted before the first id is made.
class ItemIds {
  public:
    /// `leave_printed`: a row without a number takes none that another one prints.
    explicit ItemIds(bool leave_printed) : leave_printed_(leave_printed) {}

    void count(const ItemNumber& number);

    /// `path`: the numbers around the row and its own, or its place; `part` is that of several rows that
    /// share one number, 0 where a row has its own. O(log rows).
    std::string id_for(const ItemNumber& number, std::string path, std::size_t part);

    /// Whether the last id is that of a row whose number was taken.
    [[nodiscard]] bool made_a_copy() const { return made_a_copy_; }

  private:
    struct Manner {
        std::size_t rows = 0;
        std::set<std::string> used{};
        bool repeats = false;
    };
    using Manners = std::map<NumberShape, Manner>;

    [[nodiscard]] Manner& manner_of(const ItemNumber& number, const std::string& printed);
    [[nodiscard]] Manners::const_iterator commonest() const;
    [[nodiscard]] bool stands_alone(const ItemNumber& number) const;
    /// Whether the words are a number that some row has as its id.
    [[nodiscard]] bool stands_for_one(const std::string& id) const;

    bool leave_printed_;
    std::set<std::string> used_;
    Manners manners_;
    Manner codes_;  ///< JT-01: a manner of its own, which needs no numbers around it
    std::set<std::string> taken_;
    std::map<std::string, std::size_t> copies_;  ///< of a path that several rows share
    bool repeats_ = false;
    bool made_a_copy_ = false;
};

}  // namespace zeren::extraction
