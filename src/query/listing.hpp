#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <vector>

#include "query/columns.hpp"
#include "query/question.hpp"

namespace zeren::query {

/// What a request wants of the rows that fit: members to print, counts, an order.
struct Listing {
    struct Order {
        const Column* column = nullptr;  ///< of rows, or of groups; none: how many a group counts
        bool falling = false;
    };
    Subject subject = Subject::tasks;
    std::vector<const Column*> select{};
    std::vector<const Column*> by{};
    std::vector<Order> order{};
    bool count = false;
};

/// Reads the members `select by order count`, and notes them as understood. Members that rows do not have are
/// problems that name what is allowed.
[[nodiscard]] Listing read_listing(Question& question, Subject subject);

/// Fills the answer: `rows` under `name`, or with `by` {"groups": [{members…, "count"}]}, and with `count`
/// how many there are in all. Rows keep their order but for `order`; groups stand in the order of their first
/// row; what has no value comes last. Rows are written when the answer is sent. O(rows · log rows).
void list_rows(const Listing& listing, Question& question, const analysis::Scope& scope,
               std::span<const std::uint32_t> rows, std::string_view name, nlohmann::ordered_json& answer);

}  // namespace zeren::query
