#include "model/plan_shelf.hpp"

#include <cstddef>
#include <cstring>
#include <span>
#include <string_view>

#include "model/plan_storage.hpp"
#include "support/file_bytes.hpp"
#include "support/large_memory.hpp"

namespace zeren::model {
namespace {

constexpr std::size_t piece_size = std::size_t{32}
                                   << 20U;  // what is never filled costs nothing but addresses
constexpr std::size_t large_plan = std::size_t{1} << 20U;
constexpr std::size_t alignment = 8;

constexpr std::size_t aligned(std::size_t bytes) { return (bytes + alignment - 1) / alignment * alignment; }

std::size_t bytes_of_arrays(const Plan& plan) {
    std::size_t bytes = 0;
    PlanStorage::each_array(plan, [&](const auto& array) { bytes += aligned(array.values().size_bytes()); });
    return bytes;
}

}  // namespace

/// Memory that is filled from front to back and never moves.
class PlanShelf::Piece final : public support::FileBytes {
  public:
    Piece() : begin_(static_cast<char*>(support::allocate_large(piece_size))) {}
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;
    ~Piece() override { support::release_large(begin_); }

    [[nodiscard]] std::string_view bytes() const override { return {begin_, used_}; }
    [[nodiscard]] std::size_t room() const { return piece_size - used_; }
    /// A copy of the values in this piece, which has the room.
    template <class Value>
    std::span<const Value> add(std::span<const Value> values) {
        static_assert(alignof(Value) <= alignment);
        if (values.empty()) return {};
        auto* const copy = begin_ + used_;
        std::memcpy(copy, values.data(), values.size_bytes());
        used_ += aligned(values.size_bytes());
        return {reinterpret_cast<const Value*>(copy), values.size()};
    }

  private:
    char* begin_;
    std::size_t used_ = 0;
};

PlanShelf::PlanShelf() = default;
PlanShelf::~PlanShelf() = default;

void PlanShelf::take(Plan& plan) {
    if (PlanStorage::is_kept(plan)) return;
    const auto needed = bytes_of_arrays(plan);
    if (needed > large_plan) return;
    if (!piece_ || piece_->room() < needed) piece_ = std::make_shared<Piece>();
    PlanStorage::each_array(plan, [&](auto& array) { array.lie_at(piece_->add(array.values())); });
    PlanStorage::keep(plan, piece_);
}

}  // namespace zeren::model
