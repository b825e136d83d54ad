#pragma once

#include <memory>

#include "model/plan.hpp"

namespace zeren::model {

/// Puts small plans close together. A plan is some thirty arrays; of thousands of small ones the room around
/// and between these is a large part of all, and so is the work to get and return each. On a shelf the arrays
/// of many plans lie one after another in large pieces of memory, each of which stays for as long as one of
/// its plans does.
class PlanShelf {
  public:
    PlanShelf();
    PlanShelf(const PlanShelf&) = delete;
    PlanShelf& operator=(const PlanShelf&) = delete;
    ~PlanShelf();

    /// Moves the arrays of a plan onto the shelf; those of a large plan, or of one that lies in a file, stay
    /// where they are. The plan says what it said before. O(bytes of its arrays).
    void take(Plan& plan);

  private:
    class Piece;

    std::shared_ptr<Piece> piece_;  ///< the one that is being filled
};

}  // namespace zeren::model
