#include "formats/json_event.hpp"

namespace zeren::formats {

std::string_view words_for(JsonEvent::Kind kind) {
    using Kind = JsonEvent::Kind;
    switch (kind) {
        case Kind::start_object:
        case Kind::end_object: return "an object";
        case Kind::start_array:
        case Kind::end_array: return "an array";
        case Kind::key:
        case Kind::string: return "a string";
        case Kind::number: return "a number";
        case Kind::boolean: return "true or false";
        case Kind::null: return "null";
    }
    return "a value";
}

}  // namespace zeren::formats
