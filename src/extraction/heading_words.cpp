#include "extraction/heading_words.hpp"

#include <array>

#include "extraction/word_lists.hpp"

namespace zeren::extraction {

std::u32string heading_form(const Stretch& words) {
    constexpr std::size_t longest = 60;
    return words.size() > longest ? std::u32string() : lower_case(words.plain());
}

bool is_list_of_actions(std::u32string_view heading) {
    using View = std::u32string_view;
    static constexpr std::array titles = {View(U"action items"),
                                          View(U"actions"),
                                          View(U"action points"),
                                          View(U"agreed actions"),
                                          View(U"next steps"),
                                          View(U"follow-up"),
                                          View(U"follow up"),
                                          View(U"to-do"),
                                          View(U"todo"),
                                          View(U"tasks"),
                                          View(U"assignments"),
                                          View(U"aufgaben"),
                                          View(U"nächste schritte"),
                                          View(U"maßnahmen"),
                                          View(U"prochaines étapes"),
                                          View(U"à faire"),
                                          View(U"répartition des"),
                                          View(U"próximos pasos"),
                                          View(U"acciones"),
                                          View(U"tareas"),
                                          View(U"próximos passos"),
                                          View(U"ações"),
                                          View(U"tarefas"),
                                          View(U"prossimi passi"),
                                          View(U"azioni"),
                                          View(U"actiepunten"),
                                          View(U"acties"),
                                          View(U"volgende stappen"),
                                          View(U"行动项"),
                                          View(U"待办"),
                                          View(U"下一步"),
                                          View(U"后续行动")};
    return begins_with_one_of(heading, titles);
}

bool is_list_of_sources(std::u32string_view heading) {
    using View = std::u32string_view;
    static constexpr std::array sources = {
        View(U"主要资料来源"), View(U"资料来源"),      View(U"参考文献"),    View(U"主要参考文献"),
        View(U"参考资料"),     View(U"主要参考资料"),  View(U"references"),  View(U"bibliography"),
        View(U"sources"),      View(U"literatur"),     View(U"quellen"),     View(U"literaturverzeichnis"),
        View(U"références"),   View(U"bibliographie"), View(U"referencias"), View(U"bibliografía"),
        View(U"referências"),  View(U"bibliografia"),  View(U"fonti")};
    if (heading.ends_with(U':')) heading.remove_suffix(1);
    return is_one_of(heading, sources);
}

}  // namespace zeren::extraction
