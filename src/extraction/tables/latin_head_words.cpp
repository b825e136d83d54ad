#include "extraction/tables/latin_head_words.hpp"

#include <array>

#include "extraction/tables/latin_owner_words.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr View numbers =
    U"#|no|no.|nr|nr.|n°|nº|n.|n.º|num|número|numéro|nummer|numero|number|id|ref|ref.|wbs|item no.|s/n|"
    U"lfd. nr.|code|task id|task no.|n.o|nº.|č.|volgnr|volgnummer|ord.|seq|sr. no.|sl. no.|s. no.|sno|lfd.|"
    U"lfd. nr|pos|pos.|position nr.|réf.|réf|code tâche|item no|action no|action no.|measure no.|issue key|"
    U"key id|issue id|ticket id|ticket no|action id|ref no|ref. no.|reference|번호|연번|순번|lp.|lp|l.p.|"
    U"l. p.|work package number|work package no.|work package no|wp no.|nro|№|№ п/п|п/п|№ n/n|番号|p.č.|"
    U"poř. č.|sıra no|項番|stt|tt|الرقم|رقم|م|sorszám|nr. crt.|α/α|cód.|cód|cod.|cod|código|codigo|codice|"
    U"código da ação|kode|kod|fiche n°|n° de fiche|n° fiche|fiche";

constexpr View deadlines =
    U"klaar op|klaar|gereed op|ende|due|due date|deadline|target date|end date|by when|when|timeline|"
    U"timeframe|time frame|date|plazo|fecha|fecha límite|échéance|délai|date limite|frist|termin|fällig|"
    U"fällig am|bis wann|prazo|data limite|scadenza|termine|due by|due on|by|target completion|completion|"
    U"completion date|complete by|timescale|timing|time|schedule|calendar|finish|finish date|finish by|end|"
    U"end by|quarter|horizonte|cronograma|calendario|periodo|fecha de entrega|fecha fin|fecha final|"
    U"vencimiento|plazo de ejecución|cuándo|calendrier|période|échéancier|quand|date de fin|date butoir|"
    U"zeitraum|zeitplan|zeitrahmen|umsetzungszeitraum|umsetzung bis|bis|zieldatum|enddatum|fälligkeit|wann|"
    U"laufzeit|calendário|período|data de conclusão|data final|conclusão|quando|data fim|tempistica|"
    U"tempistiche|tempi|entro|entro il|data di scadenza|periodo di attuazione|deadline datum|einddatum|"
    U"planning|termijn|wanneer|gereed|periode|streefdatum|vervaldatum|추진기한|추진시기|추진기간|추진일정|"
    U"기한|시기|일정|완료시기|완료일|godz.|termin realizacji|kiedy|data realizacji|tidsplan|när|klart|"
    U"slutdatum|tidpunkt|hvornår|når|termín|do kdy|aikataulu|milloin|срок|сроки|срок исполнения|дата|когда|"
    U"термін|tarih|tenggat|期限|期日|納期|時期|스케줄|마감|마감일|recommended deadline|day|days|week|weeks|"
    U"month|months|délais|échéances|échéances et étapes|échéance prévue|thời gian|thời gian hoàn thành|"
    U"thời gian thực hiện|thời hạn|tiến độ|hạn hoàn thành|hạn chót|الموعد|الموعد النهائي|التاريخ|المدة|"
    U"الفترة الزمنية|الإطار الزمني|تاريخ الانتهاء|süre|bitiş tarihi|határidő|termen|termene|προθεσμία|"
    U"χρονοδιάγραμμα|waktu|сроки реализации|срок реализации";

constexpr View states =
    U"status|state|progress|estado|statut|état|stato|stand|fortschritt|avance|avancement|situação|rag|"
    U"rag status|update|progress update|bearbeitungsstand|umsetzungsstand|progreso|andamento|avanzamento|"
    U"voortgang|stand van zaken|추진상황|추진현황|진행상황|상태|status realizacji|tila|статус|состояние|"
    U"durum|進捗|ステータス|état d'avancement|état d’avancement|진행|trạng thái|tình trạng|الحالة|الوضع|"
    U"állapot|stadiu|κατάσταση";

constexpr View groups =
    U"phase|category|area|theme|workstream|work stream|pillar|group|section|epic|objective|goal|module|fase|"
    U"categoría|área|eje|kategorie|bereich|arbeitspaket|catégorie|domaine|axe|categoria|eixo|ambito|"
    U"handlungsfeld|thema|objetivo|objectif|ziel|obiettivo|stage|focus area|focus|priority area|"
    U"strategic objective|strategic goal|strategic priority|outcome area|domain|topic|chapter|línea|"
    U"línea estratégica|eje estratégico|programa|ámbito|bloque|orientation|thématique|volet|chantier|"
    U"axe stratégique|themenfeld|schwerpunkt|leitziel|teilprojekt|linha|linha estratégica|tema|asse|"
    U"linea strategica|settore|fase di progetto|onderdeel|thema's|categorie|doelstelling|spoor|"
    U"programmalijn|분야|구분|전략|추진전략|부문|영역|agenda item|agenda|discussion item|faza|etap|obszar|"
    U"cel|kategoria|område|mål|faser|fáze|oblast|vaihe|раздел|этап|направление|цель|フェーズ|分類|カテゴリ|"
    U"단계|카테고리|영역 구분|track|stream|axis|axe de travail|goal area|المحور|المجال|الهدف|mục tiêu|"
    U"lĩnh vực|hedef|cél|obiectiv|άξονας|направления";

constexpr View tasks =
    U"designação|designation|désignation|bezeichnung|denominación|denominação|denominazione|libellé|"
    U"ce qu'il faut faire|ce qu’il faut faire|à faire|quoi faire|was zu tun ist|zu tun|qué hacer|"
    U"lo que hay que hacer|cosa fare|o que fazer|what to do|what we will do|what needs to be done|"
    U"work package title|mangel|mängel|restleistung|vorgangsname|nom de la tâche|nombre de tarea|"
    U"nome da tarefa|nome attività|taaknaam|proposal|proposals|propuesta|propuestas|vorschlag|vorschläge|"
    U"proposta|proposte|corrective action|corrective actions|preventive action|remediation action|"
    U"mitigation action|corrective measure|remediation|task|tasks|activity|activities|deliverable|"
    U"deliverables|action|actions|item|step|process|process step|work item|action item|decision|function|"
    U"measure|project|initiative|milestone|requirement|what|project task|tarea|tareas|actividad|actividades|"
    U"acción|acciones|entregable|tâche|tâches|activité|activités|livrable|étape|aufgabe|aufgaben|aktivität|"
    U"aktivitäten|tätigkeit|maßnahme|maßnahmen|vorgang|schritt|tarefa|tarefas|atividade|atividades|ação|"
    U"ações|entrega|attività|compito|compiti|azione|azioni|mesure|medida|misura|title|título|titulo|titre|"
    U"titolo|processo|proceso|processus|prozess|prozessschritt|processi|paso|etapa|key action|key actions|"
    U"specific action|specific actions|activity description|task description|task name|action description|"
    U"work package|workpackage|agreed action|actions agreed|action required|recommendation|intervention|"
    U"commitment|proyecto|actuación|actuaciones|iniciativa|compromiso|línea de acción|projet|opération|"
    U"fiche action|intitulé|mesures|projekt|vorhaben|schritte|arbeitsschritt|aktion|aufgabenbeschreibung|"
    U"was|projeto|iniciativas|medidas|entregável|progetto|intervento|interventi|iniziativa|misure|cosa|fasi|"
    U"taak|taken|actie|acties|activiteit|activiteiten|maatregel|maatregelen|stap|werkzaamheden|wat|summary|"
    U"issue|story|ticket|subject|work|job|to do|to-do|todo|assunto|asunto|objet|gegenstand|betreff|추진과제|"
    U"세부과제|세부추진과제|과제명|과제|실천과제|사업명|사업|주요과제|단계명|작업명|업무명|핵심과제|"
    U"działanie|działania|zadanie|zadania|czynność|czynności|krok|aktywność|åtgärd|åtgärder|aktivitet|"
    U"aktiviteter|uppgift|uppgifter|förslag|insats|insatser|handlinger|tiltak|tiltag|indsats|indsatser|"
    U"opgave|opgaver|oppgave|oppgaver|úkol|úkoly|činnost|činnosti|opatření|toimenpide|toimenpiteet|tehtävä|"
    U"tehtävät|мероприятие|мероприятия|задача|задачи|действие|действия|наименование мероприятия|захід|"
    U"заходи|завдання|görev|görevler|eylem|eylemler|faaliyet|faaliyetler|kegiatan|tugas|タスク|タスク名|"
    U"作業|作業項目|作業内容|機能|行為|項目|やること|アクション|アクションアイテム|활동|작업|업무|항목|"
    U"결정 항목|할 일|기능|feature|features|capability|use case|subgoal|sub-goal|key activity|"
    U"key activities|work area|responsibility area|area of responsibility|duty|duties|procedure|procédure|"
    U"procédures|procedimiento|procedimientos|procedimento|procedimentos|verfahren|"
    U"intitulé simplifié des mesures|intitulé de la mesure|intitulé de l'action|intitulé de l’action|"
    U"aktionen|ergebnisgruppe|lieferobjekt|lieferobjekte|arbeitspakete|thema / aufgabe|prestation|livrables|"
    U"entregables|decisión|decisiones|decision / activity|activity/deliverable|activity / deliverable|"
    U"task / activity|task/activity|activity/task|atividade / entregável|atividade/entregável|"
    U"actividad / entregable|atividade / tarefa|o quê|o que|qué|quoi|nhiệm vụ|công việc|nội dung công việc|"
    U"hoạt động|الإجراء|الإجراءات|النشاط|الأنشطة|المهمة|المهام|المبادرة|المشروع|feladat|feladatok|"
    U"intézkedés|activitate|activități|acțiune|acțiuni|măsură|măsuri|δράση|δράσεις|ενέργεια|"
    U"мероприятия плана|eylem adı|entscheidung|entscheidungen|offene entscheidung|dokument|dokumente|"
    U"document|documents|nachweis|nachweise|unterlage|unterlagen|절차|업무절차|프로세스|교육항목|교육 항목|"
    U"업무내용|richtlinie|richtlinien|policy|policies|guideline|guidelines|politique|política|"
    U"fase di attuazione|fasi di attuazione|azioni di attuazione|phase de mise en œuvre|umsetzungsschritt|"
    U"umsetzungsschritte|fase de ejecución|"
    U"mitigation|mitigations|mitigating action|mitigating actions|risk response|risk "
    U"treatment|treatment|countermeasure|countermeasures|gegenmaßnahme|gegenmaßnahmen|contramedida|"
    U"contramedidas|contromisura|contromisure|mesure de réduction|mesures de réduction|plan de "
    U"mitigación|plano de mitigação";

constexpr View measures = U"subtask|sub-task|subtarea";

constexpr View texts =
    U"umsetzung|umsetzung im projekt|implementierung|implementation|implementación|implementação|"
    U"finding|findings|finding summary|root cause|description|details|detail|target|output|outcome|result|"
    U"indicator|kpi|descripción|beschreibung|descrição|descrizione|indicador|success measure|"
    U"success criteria|measure of success|performance indicator|performance measure|what it includes|"
    U"what is included|indicators|outputs|outcomes|outcome|contribution|contributions|expected contribution|"
    U"expected result|expected results|expected outcome|rationale|explanation|scope|purpose|steps|metas|"
    U"meta|indicadores|resultado|resultados|producto|indicateur|indicateurs|résultat|résultats attendus|"
    U"indikator|indikatoren|ergebnis|ergebnisse|resultaten|resultaat|indicatore|indicatori|risultato|"
    U"risultati attesi|target value|baseline|주요내용|추진내용|내용|세부내용|목표|성과지표|opis|beskrivning|"
    U"beskrivelse|popis|kuvaus|описание|результат|ожидаемый результат|説明|備考内容|설명|motivering|"
    U"uzasadnienie|artefakty|akceptacja|kryteria|podstawa|사업내용|nội dung|المخرجات|المؤشر|المؤشرات|الوصف|"
    U"leírás|descriere|περιγραφή|kurzbeschreibung|ausgangslage|erläuterung|erfolgsindikatoren|"
    U"erfolgsindikator|contexte|objectifs|justificación|breve descripción|descripción breve|"
    U"descripción de la acción|descrizione sintetica|toelichting maatregel|omschrijving|resumo|résumé|"
    U"zielsetzung|inhalt|inhalte|content|contents|contenu|contenido|conteúdo|contenuto|inhoud|교육내용|"
    U"교육 내용";

constexpr View asides =
    U"por quê|por que|por qué|why|warum|pourquoi|perché|onde|where|wo|où|dónde|dove|como|how|wie|comment|"
    U"cómo|come|quanto|how much|combien|cuánto|was kostet|dependencia|dependencias|notes|legend|key|note|"
    U"beginn|anfang|début|inicio|início|inizio|comments|remarks|priority|budget|cost|risk|phone|email|"
    U"e-mail|contact|start|start date|bemerkung|bemerkungen|priorität|observaciones|notas|remarques|"
    U"observações|prioridad|priorité|reporter|creator|created by|created|labels|label|tags|issue type|type|"
    U"severity|impact|effort|estimate|requested by|raised by|author|updated|updated by|evidence|link|links|"
    U"url|source|sources|dependencies|funded by|funders|funder|financiación|financiadores|"
    U"fuente de financiación|financeurs|financeur|finanzierung durch|geldgeber|financiamento|finanziamento|"
    U"finanziatori|fonte di finanziamento|dependency|assumptions|funding|resources|resource|kosten|"
    U"finanzierung|mittel|ressourcen|coût|financement|moyens|presupuesto|recursos|orçamento|custo|costo|"
    U"risorse|opmerking|opmerkingen|toelichting|prioriteit|priorità|relevance|wichtigkeit|approved by|"
    U"verified by|reviewed by|비고|예산|근거|meeting date|date raised|date opened|raised|realizacja|"
    U"quanto custa|realización|realização|realizzazione|uwagi|komentarz|budżet|anmärkning|kommentar|"
    U"kommentarer|bemærkning|bemærkninger|merknad|poznámka|poznámky|huomiot|примечание|примечания|notlar|"
    U"catatan|備考|メモ|비고 및 참고|next owner|previous owner|former owner|old owner|next step owner|"
    U"review cadence|review frequency|cadence|risk owner|validation|validações|validação|validierung|"
    U"validación|approval|approvals|vertretung|stellvertretung|budget (€)|moyens et modalités de travail|"
    U"criticité|criticality|criticidad|kritikalität|fréquence|frequency|frecuencia|häufigkeit|godz|hours|"
    U"stunden|heures|horas|story points|points|rank|rang|ranking|ghi chú|ملاحظات|megjegyzés|observații|"
    U"παρατηρήσεις|예산액|사업비|소요예산|예산(백만원)|бюджет|стоимость|kinh phí|التكلفة|الميزانية|"
    U"zielgruppe|zielgruppen|public cible|público objetivo|destinatarios|público-alvo|destinatari|"
    U"doelgroep|target group|target audience|thg-einsparung|wirkung|wirksamkeit|coûts|coût estimatif|"
    U"priorität der maßnahme|synergien|hinweise|anmerkungen|remarque|élu référent|élue référente|"
    U"élu(e) référent(e)|élu référent(e)";

std::array<HeadFamily, 17> all_families() {
    const auto& owners = latin_owner_words();
    return {
        HeadFamily{{ColumnKind::number}, numbers},
        HeadFamily{{ColumnKind::owners, Duty::lead}, owners.leads},
        HeadFamily{{ColumnKind::owners, Duty::cooperate}, owners.helpers},
        HeadFamily{{ColumnKind::owners, Duty::approves}, owners.approvers},
        HeadFamily{{ColumnKind::owners, Duty::consulted}, owners.consulted},
        HeadFamily{{ColumnKind::owners, Duty::informed}, owners.informed},
        HeadFamily{{ColumnKind::owners, Duty::responsible}, owners.responsible},
        HeadFamily{{ColumnKind::owners, Duty::responsible}, owners.bodies, false},
        HeadFamily{{ColumnKind::people, Duty::lead}, owners.leading_people},
        HeadFamily{{ColumnKind::people}, owners.people},
        HeadFamily{{ColumnKind::due}, deadlines},
        HeadFamily{{ColumnKind::status}, states},
        HeadFamily{{ColumnKind::group}, groups},
        HeadFamily{{ColumnKind::task}, tasks},
        HeadFamily{{ColumnKind::measure}, measures},
        HeadFamily{{ColumnKind::text}, texts},
        HeadFamily{{ColumnKind::aside}, asides},
    };
}

}  // namespace

std::span<const HeadFamily> latin_head_families() {
    static const auto families = all_families();
    return families;
}

}  // namespace zeren::extraction::tables
