#include "formats/json_skip.hpp"

namespace zeren::formats {

bool ValueSkipper::pass(const JsonEvent& event) {
    using Kind = JsonEvent::Kind;
    repeated_.reset();
    switch (event.kind) {
        case Kind::start_object:
            ++depth_;
            open_keys_.open_object();
            return false;
        case Kind::start_array: ++depth_; return false;
        case Kind::end_object: open_keys_.close_object(); return --depth_ == 0;
        case Kind::end_array: return --depth_ == 0;
        case Kind::key:
            if (keys_ == Keys::unchecked) return false;
            if (const auto first = open_keys_.add(event.text, event.token.begin))
                repeated_ = RepeatedKey{std::string(event.text), *first, event.token.begin};
            return false;
        default: return depth_ == 0;
    }
}

}  // namespace zeren::formats
