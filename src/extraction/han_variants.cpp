#include "extraction/han_variants.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace zeren::extraction {
namespace {

struct Variant {
    char32_t traditional = 0;
    char32_t simple = 0;
};

/// Pairs of signs, traditional (or Japanese) and simplified.
constexpr std::u32string_view pairs =
    U"單单責责門门牽牵頭头負负實实參参與与協协會会辦办廳厅縣县區区鎮镇鄉乡國国務务發发財财農农業业環环護护"
    U"醫医衛卫療疗館馆館馆學学術术團团聯联總总銀银檢检監监專专員员處处隊队組组領领導导長长產产經经濟济貿贸"
    U"資资訊讯訓训職职動动勞劳險险稅税關关標标準准質质審审計计統统規规劃划設设備备電电網网視视廣广傳传媒媒"
    U"運运輸输鐵铁車车機机場场戰战軍军隸隶軟软體体獎奖書书記记錄录檔档園园綠绿義义務务歷历歸归屬属廠厂礦矿"
    U"氣气測测災灾應应爾尔據据齊齐轉转開开闢辟維维穩稳權权維维藥药監监詢询調调試试驗验證证認认證证識识誌志"
    U"盡尽僑侨務务辭辞壓压縮缩優优劃划儲储價价質质費费貧贫賬账購购貨货賓宾賽赛贊赞輔辅轄辖邊边遺遗還还選选"
    U"鄰邻釋释針针鋼钢錢钱鍵键陸陆陽阳階阶際际難难雜杂離离雲云靈灵靜静題题類类願愿飛飞養养馬马驅驱騙骗體体"
    U"鬥斗魚鱼鳳凤鹽盐麗丽龍龙黨党點点齡龄萬万亞亚來来倉仓個个們们偽伪側侧傷伤僅仅億亿儀仪償偿兒儿內内兩两"
    U"冊册軍军凍冻劇剧創创劉刘勝胜勢势勵励匯汇匯汇華华衝冲補补製制複复見见觀观覺觉覽览訂订訪访許许評评詞词"
    U"話话該该詳详語语誤误說说課课諮咨諸诸謀谋講讲謝谢譯译議议讓让豐丰貝贝貢贡貫贯責责貴贵買买賀贺賞赏賢贤"
    U"賣卖贈赠趕赶趙赵躍跃軌轨載载較较輕轻輪轮輯辑農农連连進进遊游過过達达違违遠远適适遷迁遲迟鄭郑鄧邓醬酱"
    U"釀酿鑑鉴鑒鉴鎖锁鏈链鐘钟閃闪閉闭間间閱阅闊阔陣阵陳陈隨随隱隐雙双雞鸡霧雾韓韩響响頁页頂顶項项順顺須须"
    U"預预頒颁頻频額额顆颗顧顾顯显風风飯饭飲饮飼饲飾饰館馆駐驻騎骑驚惊髮发鬆松鮮鲜鳥鸟麥麦黃黄齒齿條条楊杨"
    U"極极榮荣構构槍枪樂乐樓楼樣样樹树橋桥機机權权歐欧殘残殺杀氫氢決决沒没況况淨净減减漁渔漢汉澤泽濕湿濱滨"
    U"灘滩灣湾無无煉炼煙烟熱热燈灯營营爐炉爭争爲为為为牆墙獨独獲获現现環环畝亩異异當当疊叠盤盘眾众碼码確确"
    U"礎础禮礼種种積积稱称窮穷競竞筆笔節节範范築筑簡简簽签籌筹糧粮紀纪約约紅红紋纹納纳純纯紙纸級级細细終终"
    U"絕绝給给絡络結结統统絲丝經经綜综維维綱纲緊紧緒绪線线編编緩缓練练縱纵績绩織织繁繁繕缮繪绘繼继續续罰罚"
    U"羅罗習习聖圣聞闻聲声職职聽听脫脱腦脑膠胶臨临舉举舊旧艙舱艦舰藝艺蘇苏蘭兰虛虚號号蝦虾蟲虫術术衛卫裝装"
    U"実实関关県县庁厅総总経经団团応应対对労劳済济検检験验権权観观係系";  // Japanese forms

/// The pairs by their traditional sign.
constexpr auto variants = [] {
    std::array<Variant, pairs.size() / 2> sorted{};
    for (std::size_t at = 0; at < sorted.size(); ++at) sorted[at] = {pairs[2 * at], pairs[2 * at + 1]};
    std::ranges::sort(sorted, {}, &Variant::traditional);
    return sorted;
}();

}  // namespace

char32_t simplified(char32_t sign) {
    const auto found = std::ranges::lower_bound(variants, sign, {}, &Variant::traditional);
    return found != variants.end() && found->traditional == sign ? found->simple : sign;
}

}  // namespace zeren::extraction
