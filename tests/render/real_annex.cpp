#include "render/real_annex.hpp"

#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "model/plan_builder.hpp"

namespace zeren::testing {
namespace {

using model::ActorKind;
using model::Basis;
using model::Role;

/// Each group with its owners in the order of the document; under it each task with the bodies that its text
/// names, a star before those that it names as leading.
constexpr const char* annex = R"(
# 一 推进卫生应急管理能力现代化 | 市卫生健康局 市发展改革局 市财政局 市公安局 各镇街
1 完善卫生应急指挥机制，构建多部门联防联控应对处置工作体系。
2 加强卫生应急管理专家体系建设，建立公共卫生安全专家库。
3 加强全市卫生应急队伍规范化建设，实现市、镇街二级突发急性传染病防控类、紧急医学救援类综合队伍全覆盖。
# 二 实施重大疾病防治行动 | 市卫生健康局 市医保局 各镇街
4 建立完善艾滋病性病防治监测网络，提升性病综合防治能力和水平，完善结核病“三位一体”综合防治服务模式。
5 争创国家级慢病综合防控示范区，实施心脑血管疾病、癌症、糖尿病、慢性呼吸系统疾病防治4大专项行动。
6 推动市第三人民医院创建三级甲等专科医院 | 市第三人民医院
7 建立“医院—社区—家庭”为一体、多部门协作的社会心理健康服务体系。
# 三 构建医防紧密融合平台 | 市卫生健康局 各镇街
8 加强公立医院公共卫生科室标准化建设，落实医疗机构公共卫生职责情况。
9 探索建立疾病预防控制监督员制度，设立市、镇两级专兼职疾病预防控制监督员。
10 巩固健全爱国卫生工作网络，整合慢病防治机构和其他专病防治机构资源，将爱国卫生运动、传染病防控、慢性病防控和基层医疗卫生治理紧密融合。
# 四 实施重大疫情救治体系能力提升工程 | 市卫生健康局 市发展改革局 市住房城乡建设局 市公安局 市政务服务数据管理局 各镇街
11 按照平战结合要求和现代化医院标准，加强市第二人民医院能力建设。 | 市第二人民医院
12 推进市疾控中心实验室大楼建设。
13 加强村居公共卫生委员会能力建设。
14 加强卫生应急信息化建设，推动部门间信息互联共享。
# 五 打造高水平龙头医院 | 市卫生健康局 市委编办 市发展改革局 市住房城乡建设局 市科技局 市财政局 市人力资源社会保障局 市医保局 各有关镇街
15 推进市人民医院、市中医院和市博爱医院高水平医院建设，加快推进市人民医院新院区、市中医院综合楼工程建设。 | 市人民医院 市中医院 市博爱医院
16 推进小榄人民医院、开发区人民医院、黄圃人民医院等区域中心医院建设，推动新三乡医院与高水平医院合作共建，打造一批具有三甲医院服务能力的镇街龙头医院。 | 小榄人民医院 开发区人民医院 黄圃人民医院 新三乡医院
17 创建一批国内一流的心血管疾病诊治、肿瘤诊治、ECMO（急救、危重症）、脑血管病一体化防治、中西医结合泌尿系疾病诊疗、儿童危重症救治以及危重症孕产妇救治等高水平临床医疗中心。
# 六 加强镇街医疗服务能力建设 | 市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各有关镇街
18 做强做优市骨科医院、康复医院，支持镇街医院转型发展康复、护理、精神卫生、中西医结合等专科医院。 | 市骨科医院 康复医院
19 推进石岐、古镇、横栏、沙溪、黄圃、南朗、民众、神湾等镇街医院基建（改建、扩建）工程。 | 石岐街道 古镇镇 横栏镇 沙溪镇 黄圃镇 南朗街道 民众街道 神湾镇
20 开展提升基层医疗卫生服务能力三年行动，实现一批社区卫生服务中心达到国家基本标准，一批达到国家推荐标准。
21 建设社区卫生服务站（村卫生站）示范点。
22 落实“公益一类财政保障、公益二类绩效管理”机制。
# 七 推动紧密型医联体建设 | 市卫生健康局 市发展改革局 市财政局 市人力资源社会保障局 市医保局 各镇街
23 推动市三大医院和区域中心医院牵头组建紧密型医联体，实现全市全覆盖。 | *市三大医院 *区域中心医院
24 鼓励镇街参照县域医共体建设标准，加强镇属公立医院医院和社区卫生服务中心共建和联动发展，实现权责、资源、业务和机制协同。
25 加强肿瘤、心血管、脑血管、儿科、妇产科、麻醉科、病理科、精神科、中医药、骨科等专科联盟建设。
# 八 深化医药卫生关键性领域改革 | 市卫生健康局 市委编办 市财政局 市人力资源社会保障局 市医保局
26 推广省级紧密型医疗联合体以绩效为导向的医保支付方式综合改革试点经验。
27 落实公立医院党委领导下的院长负责制，全面下放镇街公立医院院长人事管理权限，推动二级以上的公立医院实行党委（党总支）书记、院长分设。
28 推进医疗服务价格改革，实施年度医疗服务价格调整评估，符合条件的及时启动价格调整。
29 深化公立医院薪酬制度改革，探索实行公立医院主要负责人年薪制。
# 九 加强中医药服务体系建设 | 市卫生健康局 市医保局 各镇街
30 推进国家中医药传承创新发展示范试点、国家中医药综合改革示范区试点建设。
31 推动市中医院、陈星海中西医结合医院建设为高水平中医医院、中西医协同“旗舰”医院和省级中医特色重点医院。 | 市中医院 陈星海中西医结合医院
32 建设镇街片区中医或中西医结合医院。
33 开展中西医协同“旗舰”医院及科室建设，推动三级医院创建中西医协同旗舰医院。
34 实施镇街医院、社区卫生服务中心“中医馆”再提升工程，推进社区卫生服务站、村卫生室“中医阁”建设。
35 建设中医药信息管理平台，创新推行中医药“防治康”一体化服务模式。
36 完善中医医保支付方式，推动中医优势病种扩容。
# 十 提升中医药服务能力 | 市卫生健康局 市科技局 市财政局 市人力资源社会保障局 市市场监管局 市医保局 各镇街
37 实施中医师承“薪火工程”，打造“国字号”“粤字号”和“中山号”名老中医药工作室。
38 实施中医药人才培育登峰、精英和强基等多层次计划。
39 推进校地合作，建设国家中医住培示范基地、中医临床医学院。
40 实施民间中医药技术挖掘保护“百技千方”项目，推动医疗机构院内制剂、名优品种中成药转化。
41 建设中医药融合创新研发平台、中医方药转化创新医学研究平台，支持中科中山药物创新研究院建设中药标准化技术国家工程实验室华南分中心。
42 创建有湾区特色的国家级中医药文化体验馆。
# 十一 打造现代中医药产业集群 | 市工业和信息化局 市市场监管局 各镇街
43 支持中药生产企业增资扩产和技术改造，开展数字化、智能化升级改造，提升中药企业智能制造水平。
44 鼓励中成药生产企业延伸打造全产业链条，推动中药标准化体系建设，推进产学研一体化，推进中药材全产业链发展和转化增值。
45 加强“老字号”中药名企和名药保护、建设和推广，支持医疗机构制剂中心建设，培育名优中成药拳头产品。
# 十二 建设生育友好型社会 | 市卫生健康局 市发展改革局 市人力资源社会保障局 市总工会 市妇联 各镇街
46 贯彻落实国家积极生育支持政策，完善3岁以下婴幼儿照护服务发展的政策措施、标准规范。
47 建设市级示范性托育综合服务中心，构建布局合理、服务优质、方便可及的普惠托育服务网络，开展婴幼儿照护服务示范城市和示范机构创建活动。
# 十三 推动妇幼健提质升级 | 市卫生健康局 市医保局 各镇街
48 规划建设市博爱医院生殖分院，加强危重孕产妇和新生儿救治体系标准化建设。 | 市博爱医院
49 加强孕产期、更年期、新生儿保健特色专科建设。
50 实施适龄女学生HPV疫苗免费接种，推动串联质谱分析、无创DNA筛查、新生儿眼底疾病筛查等成熟新技术纳入出生缺陷免费筛查项目。
# 十四 健全老龄健康支撑体系 | 市卫生健康局 市民政局 各镇街
51 推动二级以上综合医院发展老年医学科和老年康复科。
52 建设普惠型、示范性社区医养结合服务中心。
53 推进长者心理关爱试点、安宁疗护试点，促进发展多层次安宁疗护服务。
# 十五 加强职业健康保障 | 市卫生健康局 各镇街
54 完善职业健康管理机制，促进重点行业和重点企业项目建设、技术升级改造、职业危害管控“三同时”。
55 推动职业病防治技术支撑机构规范化建设，组建职业卫生质量控制专家组，加强职业病及危害因素监测评估和防治技术支撑。
# 十六 打造健康教育与科普体系 | 市卫生健康局 市教育体育局 各镇街
56 加强健康教育与促进机构与队伍建设，培育以医生为主体的科普队伍。
57 建立完善健康素养监测机制，打造一批健康科普品牌项目，推动建立一批健康科普基地。
# 十七 深化大湾区卫生健康合作 | 市卫生健康局 市市场监管局 市湾区办 各镇街
58 加强与湾区城市医疗卫生发展工作机制对接，强化传染病信息互通、资源共享、科研技术攻关等合作。
59 拓展实施“港澳药械通”政策，扩大引进药品器械品种和数量。
60 鼓励深圳和中山两地医疗卫生院校和医院共建区域医疗联合体、区域性医疗中心和附属医院，完善两地跨区域急救救治协作体系。
# 十八 加强临床医学技术科研攻关 | 市卫生健康局 市科技局
61 推动建立市级中心实验室或转化中心，搭建医产学研深度融合的合作体系，促进医疗卫生机构与科研院所、高校、企业等平台开展合作。
62 创新科研项目支持方式，探索实施高水平医院、区域中心医院科研专项工作。
# 十九 推进卫生健康数字化应用 | 市卫生健康局 市政务服务数据管理局 各镇街
63 深化全市区域卫生信息平台建设，构建医疗健康大数库，持续提升医疗健康的数据汇聚、分析、应用能力。
64 推进行业监管数字化改革，构建全方位、一体化、多维度、智能化的综合监管平台。
# 二十 加强人才体系建设 | 市卫生健康局 市科技局 市人力资源社会保障局 各镇街
65 落实医疗卫生行业特聘人才、海外名师项目等政策，建立完善医学人才柔性引进、评价、激励机制。
66 培育省级或以上名中医和“海外名师”项目。
67 加强基层卫生人才“组团式”帮扶，实施镇街医院住院医师规范化委托培养。
)";

class AnnexReader {
  public:
    AnnexReader() {
        builder_.info().id = "zhongshan-2023";
        builder_.info().title = "中山市推进卫生健康高质量发展实施方案重点任务清单";
        builder_.info().issuer = "中山市人民政府";
        builder_.info().number = "中府函〔2023〕225号";
        builder_.info().date = "2023-08-16";
        builder_.info().language = "zh";
    }

    model::Plan read() && {
        std::istringstream in(annex);
        for (std::string line; std::getline(in, line);) {
            if (line.empty()) continue;
            const auto bar = line.find(" | ");
            const auto head = line.substr(0, bar);
            const auto names = bar == std::string::npos ? std::string() : line.substr(bar + 3);
            if (head.starts_with("# ")) {
                add_group(head.substr(2), names);
            } else {
                add_task(head, names);
            }
        }
        for (const auto& edge : edges_) builder_.add(edge);
        return std::move(builder_).finish();
    }

  private:
    static std::vector<std::string> words(const std::string& text) {
        std::istringstream in(text);
        std::vector<std::string> all;
        for (std::string word; in >> word;) all.push_back(word);
        return all;
    }

    model::ActorId actor(const std::string& name, ActorKind kind) {
        const auto [known, is_new] = actors_.emplace(name, model::ActorId{});
        if (is_new) known->second = builder_.add(model::ActorRow{.id = name, .name = name, .kind = kind});
        return known->second;
    }

    void add_group(const std::string& head, const std::string& owners) {
        const auto blank = head.find(' ');
        group_ = builder_.add(model::GroupRow{
            .id = head.substr(0, blank), .title = head.substr(blank + 1), .number = head.substr(0, blank)});
        owners_ = words(owners);
    }

    void add_task(const std::string& head, const std::string& named) {
        const auto blank = head.find(' ');
        const auto number = head.substr(0, blank);
        const auto task = builder_.add(
            model::TaskRow{.id = number, .title = head.substr(blank + 1), .group = group_, .number = number});
        for (const auto& name : owners_) {
            const auto kind = name.starts_with("各") ? ActorKind::collective : ActorKind::department;
            edges_.push_back({.task = task,
                              .actor = actor(name, kind),
                              .role = name == owners_.front() ? Role::lead : Role::cooperate,
                              .basis = Basis::first_listed});
        }
        for (const auto& word : words(named)) {
            const bool leads = word.starts_with("*");
            const auto name = leads ? word.substr(1) : word;
            const auto kind = name.ends_with("医院") ? ActorKind::hospital : ActorKind::town;
            edges_.push_back({.task = task,
                              .actor = actor(name, kind),
                              .role = leads ? Role::lead : Role::cooperate,
                              .basis = Basis::named});
        }
    }

    model::PlanBuilder builder_;
    std::map<std::string, model::ActorId> actors_;
    std::vector<std::string> owners_;
    model::GroupId group_{};
    std::vector<model::EdgeRow> edges_;
};

}  // namespace

graph::AccountabilityGraph real_annex() {
    std::vector<model::Plan> plans;
    plans.push_back(AnnexReader().read());
    return graph::AccountabilityGraph(std::move(plans));
}

}  // namespace zeren::testing
