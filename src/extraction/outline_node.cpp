#include <utility>

#include "extraction/numbering.hpp"
#include "extraction/outline.hpp"

namespace zeren::extraction {

OutlineNode numbered_node(const Stretch& words) {
    OutlineNode node{.text = {words}};
    auto number = read_item_number(words.plain());
    if (!number || number->size >= words.size()) return node;
    node.printed_number = printed_number(words, *number);
    node.text = {words.part(number->size)};
    node.number = std::move(*number);
    return node;
}

Stretch printed_number(const Stretch& words, const ItemNumber& number) {
    return words.part(number.printed_from, number.printed_from + number.printed_size);
}

}  // namespace zeren::extraction
