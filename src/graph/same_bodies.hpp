#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/accountability_graph.hpp"
#include "model/id_index.hpp"

namespace zeren::graph {

/// Tells which rows of several plans are one body: those of one jurisdiction whose names have one form. Most
/// plans spell a body as others do, so that the form of a name is only made where its spelling is new. The
/// texts must stay where they are.
class SameBodies {
  public:
    /// What follows are the rows of this plan. Plans come in their order, each once. Without a jurisdiction
    /// none of its rows is a body of another plan.
    void begin_plan(std::string_view jurisdiction, std::uint32_t plan);
    /// The vertex of the plan's next row: that of an earlier plan's row which is the same body, or `next`.
    /// Two rows of one plan are two bodies, whatever they are called. Expected O(1).
    ActorVertex vertex(std::string_view name, ActorVertex next);

  private:
    /// Numbers texts in the order in which they come first.
    class TextNumbers {
      public:
        struct Number {
            std::uint32_t value = 0;
            bool is_new = false;
        };
        /// Expected O(1).
        Number of(std::string_view text);

      private:
        std::vector<std::string_view> texts_;
        model::IdIndex index_;
    };
    struct Body {
        ActorVertex vertex{};
        std::uint32_t last_plan = 0;
    };
    struct Jurisdiction {
        TextNumbers spellings{};
        std::vector<std::uint32_t> body_of_spelling{};
        TextNumbers forms{};
        std::vector<Body> body_of_form{};
    };

    /// A text in the form in which names are compared.
    std::string_view form_of(std::string_view text);

    std::deque<std::string> made_forms_;  ///< those that differ from their texts
    std::unordered_map<std::string_view, Jurisdiction> jurisdictions_;
    Jurisdiction* here_ = nullptr;  ///< the plan's, if it names one
    std::uint32_t plan_ = 0;
};

}  // namespace zeren::graph
