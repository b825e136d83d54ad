#include "extraction/tables/latin_head_words.hpp"

#include <array>

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr View numbers =
    U"#|no|no.|nr|nr.|n°|nº|n.|n.º|num|número|numéro|nummer|numero|number|id|ref|ref.|wbs|item no.|s/n|"
    U"lfd. nr.|code|task id|task no.|n.o|nº.|č.|volgnr|volgnummer|ord.|seq|sr. no.|sl. no.|s. no.|sno|lfd.|"
    U"lfd. nr|pos|pos.|position nr.|réf.|réf|code tâche|item no|action no|action no.|measure no.|issue key|"
    U"key id|issue id|ticket id|ticket no|action id|ref no|ref. no.|reference|번호|연번|순번|lp.|lp|l.p.|l. "
    U"p.|"
    U"work package number|work package no.|work package no|wp no.|nro|№|№ п/п|п/п|№ n/n|番号|p.č.|poř. č.|"
    U"sıra no|項番|stt|tt|الرقم|رقم|م|sorszám|nr. crt.|α/α|cód.|cód|cod.|cod|código|codigo|codice|"
    U"código da ação|kode|kod|fiche n°|n° de fiche|n° fiche|fiche";

constexpr View leads =
    U"co-pilotes|co-pilote|copilotes|copilote|lead|leader|leads|led by|accountable|federführung|"
    U"federführend|chef de file|pilote|pilotage|líder|lidera|leitung|capofila|coordenação|coord.|coord|"
    U"koord.|fed.|primary|lead agency|lead department|lead body|lead organisation|lead organization|"
    U"lead partner|lead entity|lead beneficiary|coordinating beneficiary|lead unit|leading|main responsible|"
    U"process owner|responsible lead|chef|chef de projet|porteur|structure pilote|service pilote|"
    U"coordinador|coordinadora|coordina|liderazgo|responsable principal|órgano responsable principal|"
    U"hauptverantwortlich|hauptverantwortung|federführende stelle|federführende|federf.|leitende stelle|"
    U"führende einheit|führende stelle|führend|responsável principal|coordenador|coordenadora|"
    U"líder do projeto|coordinatore|coordina il progetto|referente principale|responsabile principale|"
    U"trekker|penvoerder|hoofdverantwoordelijk|hoofdverantwoordelijke|chair|lideran|coordinan|"
    U"responsable de coordinación|structure porteuse|porteurs|porteur de "
    U"projet|주관부서|주관기관|주관|총괄부서|총괄기관|주무부처|"
    U"driver|directly responsible|wiodący|jednostka wiodąca|koordynator|koordynuje|huvudansvarig|"
    U"huvudansvar|hovedansvarlig|hovedansvar|vedoucí|gestor|vastuutaho|головной исполнитель|ведущий|"
    U"ответственный исполнитель|lider|lead team|lead owner|lead service|lead directorate|lead function|"
    U"lead officer / team|service chef de file|direction pilote|lead office|主責任者|main owner|primary "
    U"owner|"
    U"action lead|project owner|overall lead|delivery lead|cơ quan chủ trì|đơn vị chủ trì|chủ trì|"
    U"الجهة القائدة|الجهة الرئيسية|الجهة الرائدة|الجهة المنسقة|جهة القيادة|koordinatör|koordinatör kurum|"
    U"podmiot wiodący|lider zadania|felelős vezető|instituție coordonatoare|coordonator|επικεφαλής|"
    U"koordinator|leadpartner|lead-partner|coordena|coordenam|coordonne|koordiniert|porté par|portée par|"
    U"portés par|portées par|porté(e) par|porté(e)(s) par|porteur(s)|pilote(s)|capo|hut|den hut auf hat|"
    U"leads the task";

constexpr View helpers =
    U"participação|participación|participation|participazione|áreas colaboradoras|áreas participantes|"
    U"entidades participantes|entités associées|beteiligung von|supp.|coop.|partic.|beteil.|collab.|support|"
    U"supporting|supports|supported by|contributor|contributors|contributing|partner|partners|participants|"
    U"other participants|other beneficiaries|back-up|back up|doen mee|doet mee|participating|helpers|helps|"
    U"help|helped by|secondary|backup|backups|backup owner|backup owners|deputy owner|assisting|cooperating|"
    U"co-owner|apoyo|apoya|colabora|colaboradores|participantes|soutien|appui|contributeurs|partenaires|"
    U"unterstützung|unterstützend|co|mitwirkung|mitwirkend|mitwirkende|beteiligt|beteiligte|apoio|supporto|"
    U"partecipanti|parceiros|support agency|supporting agencies|supporting partners|supporting departments|"
    U"support team|partner agencies|partner organisations|key partners|delivery partners|"
    U"other key stakeholders|other stakeholders|key stakeholders|others involved|involved|"
    U"stakeholders involved|collaborators|collaborating|in partnership with|with|other partners|assistance|"
    U"participating departments|organismos colaboradores|entidades colaboradoras|colaboración|coopera|"
    U"cooperación|socios|áreas de apoyo|en apoyo|partenaire|partenaire(s)|acteurs associés|associés|"
    U"contributeur|contribution|services associés|en appui|mitwirkende stellen|beteiligte stellen|"
    U"beteiligte bereiche|beteiligter|beteiligung|weitere beteiligte|kooperationspartner|kooperation|"
    U"partnerinnen|unterstützende|unterstützt durch|mitarbeit|colaboração|entidades parceiras|"
    U"entidade parceira|parceiro|parceria|intervenientes|co-responsável|collaboratori|collaborano|collabora|"
    U"soggetti coinvolti|partecipa|supporta|ondersteuning|ondersteunend|ondersteunt|betrokken|betrokkenen|"
    U"samenwerking|medewerking|werkt mee|colaboran|participan|apoyan|participa|partenaires associés|"
    U"structures "
    U"associées|협조부서|협력부서|협력기관|협조기관|관계부서|관계기관|관련부서|지원부서|협조|협력|wsparcie|"
    U"wspiera|współpraca|"
    U"partnerzy|uczestnicy|jednostki współpracujące|stöd|stödjer|medverkande|samverkan|samarbetspartner|"
    U"støtte|samarbejdspartnere|bidragsydere|deltagere|deltakere|spolupráce|spolupracuje|podpora|"
    U"yhteistyötahot|соисполнители|соисполнитель|участники|поддержка|supporting team|supporting teams|"
    U"supporting services|supporting officer|supporting owner|consulting parties|partner organizations|"
    U"partner organisation|other agencies|support agencies|supporting organisations|"
    U"supporting organizations|supporting agency|supporting partner|key delivery partners|"
    U"supported by (partners)|soporte|参加者|サポート|協力者|지원|참여자|참여|협업|cơ quan phối hợp|đơn vị "
    U"phối hợp|phối hợp|"
    U"các đơn vị phối hợp|الجهات المساندة|الجهة المساندة|الجهات الداعمة|الجهة الداعمة|الجهات المشاركة|"
    U"الجهات المتعاونة|الشركاء|destekleyen|ilgili kuruluşlar|iş birliği yapılacak kuruluşlar|"
    U"işbirliği yapılacak kuruluşlar|közreműködő|közreműködők|partnerek|parteneri|συνεργαζόμενοι φορείς|"
    U"pendukung|instansi terkait|podmioty współpracujące|jednostka współpracująca|partner realizacji|"
    U"medverkar|dalyviai|helping|avec|mit|con|com|met|avec l'appui de|avec l’appui de|avec le soutien de|"
    U"avec l'aide de|avec l’aide de|hilfe|hilft|helfen|appoggio|auxilia";

constexpr View consulted =
    U"consulted|consult|consultado|consultados|consulté|consultés|konsultiert|consultato|konsultowany|"
    U"konsulterad|konsulteret|konsultovaný|консультант|consulté(s)|dikonsultasikan|자문|협의|ouvidos|ouvido|"
    U"oídos|a consultar|consultare|sentire|sentiti|après avis de|avis de|anhörung|angehört|相談先|相談";

constexpr View informed =
    U"informed|inform|informado|informados|informé|informés|informiert|informato|informowany|informerad|"
    U"informeret|informovaný|информируемый|informé(s)|통보|공유";

constexpr View responsible =
    U"zu erledigen durch|erledigung durch|auszuführen durch|qui fait|qui fait ?|qui fait quoi|quién lo hace|"
    U"wer macht es|who does what|autoridad competente|competent authority|autorité compétente|"
    U"zuständige behörde|autoridade competente|autorità competente|a cura di|curato da|"
    U"chargé de l'exécution|chargé de l’exécution|chargé de|chargée de|à la charge de|a cargo de|"
    U"resource names|resource name|ressourcennamen|noms des ressources|noms ressources|"
    U"nombres de los recursos|nombres de recursos|nomes dos recursos|nomes de recursos|nomi risorse|"
    U"namen van resources|who is responsible|who leads|who does it|resp|resp.|respons.|resp. org.|"
    U"org. responsible|verantw|zust.|zuständ.|owner|owners|owned by|responsible|responsibility|assignee|"
    U"assigned|assigned to|assegnato a|assegnata a|assegnatario|in carico a|asignado a|asignada a|"
    U"atribuído a|assigné à|attribué à|zugewiesen an|zugewiesen|toegewezen aan|in charge|who|responsable|"
    U"responsables|encargado|zuständig|zuständigkeit|verantwortlich|verantwortliche|verantwortlicher|"
    U"verantwortung|responsável|responsáveis|responsabile|responsabili|entité responsable|dri|"
    U"responsible party|responsible unit|responsible body|responsible agency|responsible department|"
    U"responsible team|responsibles|accountable owner|action owner|task owner|action by|by whom|"
    U"implementing agency|implementing body|implementing partner|implementer|executing agency|delivered by|"
    U"agency|department responsible|órgano responsable|área responsable|unidad responsable|"
    U"entidad responsable|dependencia responsable|a cargo de|a cargo|quién|quien|ejecutor|ejecuta|"
    U"service responsable|direction responsable|porté par|responsable(s)|en charge|qui|maître d'ouvrage|"
    U"verantwortliche stelle|zuständige stelle|zuständiges amt|zuständige|umsetzung durch|durchführung|wer|"
    U"verantw.|akteur|akteure|órgão responsável|entidade responsável|área responsável|quem|encarregado|"
    U"executor|ente responsabile|ufficio responsabile|settore responsabile|soggetto responsabile|"
    U"soggetto attuatore|chi|incaricato|referente|verantwoordelijk|verantwoordelijke|actiehouder|eigenaar|"
    U"wie|uitvoerder|uitvoering|uitvoerende|담당부서|담당기관|담당|소관부처|소관부서|추진부서|추진기관|"
    U"추진주체|책임부서|책임기관|수행기관|"
    U"odpowiedzialny|odpowiedzialna|odpowiedzialni|osoba odpowiedzialna|odpowiedzialność|wykonawca|kto|"
    U"realizator|jednostka odpowiedzialna|ansvarig|ansvarige|ansvar|ansvarig funktion|ansvarig nämnd|"
    U"ansvarlig|ansvarlige|ansvarlig enhed|vem|hvem|zodpovědný|zodpovídá|odpovědná osoba|odpovídá|"
    U"odpovědnost|zodpovědnost|vastuuhenkilö|vastuu|vastuussa|kuka|ответственный|ответственные|"
    U"ответственный за исполнение|исполнитель|исполнители|кто|відповідальний|відповідальні|виконавець|"
    U"sorumlu|sorumlu birim|sorumlu kişi|penanggung jawab|pic|responsible person|responsible owner|owner(s)|"
    U"owner(s) or team(s)|team(s)|assignee(s)|responsible parties|responsible entity|"
    U"responsible organisation|responsible organization|responsible office|responsible division|"
    U"responsible service|main roles|roles involved|task lead|担い手|실행자|실행|수행자|수행|담당 "
    U"부서|담당팀|đơn vị thực hiện|"
    U"cơ quan thực hiện|trách nhiệm|đơn vị chịu trách nhiệm|người phụ trách|phụ trách|người thực hiện|"
    U"الجهة المسؤولة|المسؤول|المسؤولية|الجهة المنفذة|جهة التنفيذ|الجهات المسؤولة|sorumlu kuruluş|"
    U"sorumlu kurum|yürütücü|podmiot odpowiedzialny|felelős|felelősök|responsabil|responsabili|υπεύθυνος|"
    U"υπεύθυνος φορέας|φορέας "
    U"υλοποίησης|pelaksana|관리부서|실시부서|실시부서명|시행부서|실행부서|담당부서명|부서명";

constexpr View bodies =
    U"ministères|ministère|ministères concernés|ministries|ministry|ministry / agency|agencies|departments|"
    U"department|organisation|organization|organisations|bodies|institution|institutions|"
    U"stakeholder responsible|dienststelle|ressort|fachbereich|amt|organismo|organismos|entidad|entidades|"
    U"dependencias|órgão|órgãos|secretaria|secretarías|secretaría|ufficio|uffici|enti|services";

constexpr View leading_people =
    U"lead officer|lead person|lead name|lead contact|named lead|sro|senior responsible owner|"
    U"senior responsible officer|executive lead|accountable officer|project lead|project manager";

constexpr View people =
    U"responsible officer|responsible person|person responsible|officer responsible|officer|contact person|"
    U"councillor|councillors|staff member|member of staff|portfolio holder|lead member|sponsor|"
    U"executive sponsor|ansprechpartner|ansprechperson|verantwortliche person|interlocuteur|interlocutrice|"
    U"personne responsable|persona responsable|persona de contacto|pessoa responsável|"
    U"persona di riferimento|contactpersoon|담당자|책임자|担当者|責任者|osoba "
    U"kontaktowa|kontaktperson|kontakt|held by|"
    U"role holder|post holder|postholder|rolleninhaber|titulaire du rôle";

constexpr View deadlines =
    U"due|due date|deadline|target date|end date|by when|when|timeline|timeframe|time frame|date|plazo|"
    U"fecha|fecha límite|échéance|délai|date limite|frist|termin|fällig|fällig am|bis wann|prazo|"
    U"data limite|scadenza|termine|due by|due on|by|target completion|completion|completion date|"
    U"complete by|timescale|timing|time|schedule|calendar|finish|finish date|finish by|end|end by|quarter|"
    U"horizonte|cronograma|calendario|periodo|fecha de entrega|fecha fin|fecha final|vencimiento|"
    U"plazo de ejecución|cuándo|calendrier|période|échéancier|quand|date de fin|date butoir|zeitraum|"
    U"zeitplan|zeitrahmen|umsetzungszeitraum|umsetzung bis|bis|zieldatum|enddatum|fälligkeit|wann|laufzeit|"
    U"calendário|período|data de conclusão|data final|conclusão|quando|data fim|tempistica|tempistiche|"
    U"tempi|entro|entro il|data di scadenza|periodo di attuazione|deadline datum|einddatum|planning|termijn|"
    U"wanneer|gereed|periode|streefdatum|vervaldatum|추진기한|추진시기|추진기간|추진일정|기한|시기|일정|"
    U"완료시기|완료일|godz.|"
    U"termin realizacji|kiedy|data realizacji|tidsplan|när|klart|slutdatum|tidpunkt|hvornår|når|termín|"
    U"do kdy|aikataulu|milloin|срок|сроки|срок "
    U"исполнения|дата|когда|термін|tarih|tenggat|期限|期日|納期|時期|스케줄|"
    U"마감|마감일|recommended deadline|day|days|week|weeks|month|months|délais|échéances|échéances et étapes|"
    U"échéance prévue|thời gian|thời gian hoàn thành|thời gian thực hiện|thời hạn|tiến độ|hạn hoàn thành|"
    U"hạn chót|الموعد|الموعد النهائي|التاريخ|المدة|الفترة الزمنية|الإطار الزمني|تاريخ الانتهاء|süre|"
    U"bitiş tarihi|határidő|termen|termene|προθεσμία|χρονοδιάγραμμα|waktu|сроки реализации|срок реализации";

constexpr View states =
    U"status|state|progress|estado|statut|état|stato|stand|fortschritt|avance|avancement|situação|rag|"
    U"rag status|update|progress update|bearbeitungsstand|umsetzungsstand|progreso|andamento|avanzamento|"
    U"voortgang|stand van zaken|추진상황|추진현황|진행상황|상태|status "
    U"realizacji|tila|статус|состояние|durum|進捗|ステータス|"
    U"état d'avancement|état d’avancement|진행|trạng thái|tình trạng|الحالة|الوضع|állapot|stadiu|κατάσταση";

constexpr View groups =
    U"phase|category|area|theme|workstream|work stream|pillar|group|section|epic|objective|goal|module|fase|"
    U"categoría|área|eje|kategorie|bereich|arbeitspaket|catégorie|domaine|axe|categoria|eixo|ambito|"
    U"handlungsfeld|thema|objetivo|objectif|ziel|obiettivo|stage|focus area|focus|priority area|"
    U"strategic objective|strategic goal|strategic priority|outcome area|domain|topic|chapter|línea|"
    U"línea estratégica|eje estratégico|programa|ámbito|bloque|orientation|thématique|volet|chantier|"
    U"axe stratégique|themenfeld|schwerpunkt|leitziel|teilprojekt|linha|linha estratégica|tema|asse|"
    U"linea strategica|settore|fase di progetto|onderdeel|thema's|categorie|doelstelling|spoor|"
    U"programmalijn|분야|구분|전략|추진전략|부문|영역|agenda item|agenda|discussion "
    U"item|faza|etap|obszar|cel|kategoria|"
    U"område|mål|faser|fáze|oblast|vaihe|раздел|этап|направление|цель|フェーズ|分類|カテゴリ|단계|카테고리|"
    U"영역 구분|track|"
    U"stream|axis|axe de travail|goal area|المحور|المجال|الهدف|mục tiêu|lĩnh vực|hedef|cél|obiectiv|άξονας|"
    U"направления";

constexpr View tasks =
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
    U"działanie|działania|zadanie|zadania|czynność|"
    U"czynności|krok|aktywność|åtgärd|åtgärder|aktivitet|aktiviteter|uppgift|uppgifter|förslag|insats|"
    U"insatser|handlinger|tiltak|tiltag|indsats|indsatser|opgave|opgaver|oppgave|oppgaver|úkol|úkoly|"
    U"činnost|činnosti|opatření|toimenpide|toimenpiteet|tehtävä|tehtävät|мероприятие|мероприятия|задача|"
    U"задачи|действие|действия|наименование мероприятия|захід|заходи|завдання|görev|görevler|eylem|eylemler|"
    U"faaliyet|faaliyetler|kegiatan|tugas|タスク|タスク名|作業|作業項目|作業内容|機能|行為|項目|やること|"
    U"アクション|アクションアイテム|활동|작업|업무|항목|"
    U"결정 항목|할 일|기능|feature|features|capability|use case|subgoal|sub-goal|key activity|key activities|"
    U"work area|responsibility area|area of responsibility|duty|duties|procedure|procédure|procédures|"
    U"procedimiento|procedimientos|procedimento|procedimentos|verfahren|intitulé simplifié des mesures|"
    U"intitulé de la mesure|intitulé de l'action|intitulé de l’action|aktionen|ergebnisgruppe|lieferobjekt|"
    U"lieferobjekte|arbeitspakete|thema / aufgabe|prestation|livrables|entregables|decisión|decisiones|"
    U"decision / activity|activity/deliverable|activity / deliverable|task / activity|task/activity|"
    U"activity/task|atividade / entregável|atividade/entregável|actividad / entregable|atividade / tarefa|"
    U"o quê|o que|qué|quoi|nhiệm vụ|công việc|nội dung công việc|hoạt động|الإجراء|الإجراءات|النشاط|الأنشطة|"
    U"المهمة|المهام|المبادرة|المشروع|feladat|feladatok|intézkedés|activitate|activități|acțiune|acțiuni|"
    U"măsură|măsuri|δράση|δράσεις|ενέργεια|мероприятия плана|eylem adı|entscheidung|entscheidungen|"
    U"offene entscheidung|dokument|dokumente|document|documents|nachweis|nachweise|unterlage|unterlagen|절차|"
    U"업무절차|프로세스|교육항목|교육 "
    U"항목|업무내용|richtlinie|richtlinien|policy|policies|guideline|guidelines|politique|"
    U"política|fase di attuazione|fasi di attuazione|azioni di attuazione|phase de mise en œuvre|"
    U"umsetzungsschritt|umsetzungsschritte|fase de ejecución";

constexpr View measures = U"subtask|sub-task|subtarea";

constexpr View texts =
    U"finding|findings|finding summary|root cause|description|details|detail|target|output|outcome|result|"
    U"indicator|kpi|descripción|beschreibung|descrição|descrizione|indicador|success measure|"
    U"success criteria|measure of success|performance indicator|performance measure|what it includes|"
    U"what is included|indicators|outputs|outcomes|outcome|contribution|contributions|expected contribution|"
    U"expected result|expected results|expected outcome|rationale|explanation|scope|purpose|steps|metas|"
    U"meta|indicadores|resultado|resultados|producto|indicateur|indicateurs|résultat|résultats attendus|"
    U"indikator|indikatoren|ergebnis|ergebnisse|resultaten|resultaat|indicatore|indicatori|risultato|"
    U"risultati attesi|target "
    U"value|baseline|주요내용|추진내용|내용|세부내용|목표|성과지표|opis|beskrivning|beskrivelse|popis|"
    U"kuvaus|описание|результат|ожидаемый "
    U"результат|説明|備考内容|설명|motivering|uzasadnienie|artefakty|akceptacja|"
    U"kryteria|podstawa|사업내용|nội dung|المخرجات|المؤشر|المؤشرات|الوصف|leírás|descriere|περιγραφή|"
    U"kurzbeschreibung|ausgangslage|erläuterung|erfolgsindikatoren|erfolgsindikator|contexte|objectifs|"
    U"justificación|breve descripción|descripción breve|descripción de la acción|descrizione sintetica|"
    U"toelichting maatregel|omschrijving|resumo|résumé|zielsetzung|inhalt|inhalte|content|contents|contenu|"
    U"contenido|conteúdo|contenuto|inhoud|교육내용|교육 내용";

constexpr View asides =
    U"por quê|por que|por qué|why|warum|pourquoi|perché|onde|where|wo|où|dónde|dove|como|how|wie|comment|"
    U"cómo|come|quanto|how much|combien|cuánto|was kostet|dependencia|dependencias|notes|legend|key|note|"
    U"comments|comment|remarks|priority|budget|cost|risk|phone|email|e-mail|contact|start|start date|"
    U"bemerkung|bemerkungen|priorität|observaciones|notas|remarques|observações|prioridad|priorité|reporter|"
    U"creator|created by|created|labels|label|tags|issue type|type|severity|impact|effort|estimate|"
    U"requested by|raised by|author|updated|updated by|evidence|link|links|url|source|sources|dependencies|"
    U"funded by|funders|funder|financiación|financiadores|fuente de financiación|financeurs|financeur|"
    U"finanzierung durch|geldgeber|financiamento|financiadores|finanziamento|finanziatori|"
    U"fonte di finanziamento|dependency|assumptions|funding|resources|resource|kosten|finanzierung|mittel|"
    U"ressourcen|coût|financement|moyens|presupuesto|recursos|orçamento|custo|costo|risorse|opmerking|"
    U"opmerkingen|toelichting|prioriteit|priorità|relevance|wichtigkeit|approved by|verified by|reviewed by|"
    U"비고|예산|근거|meeting date|date raised|date opened|raised|why|where|how|how much|por que|por "
    U"quê|onde|como|"
    U"quanto|quanto custa|por qué|dónde|cómo|cuánto|pourquoi|où|combien|warum|wo|uwagi|komentarz|budżet|"
    U"anmärkning|kommentar|kommentarer|bemærkning|bemærkninger|merknad|poznámka|poznámky|huomiot|примечание|"
    U"примечания|notlar|catatan|備考|メモ|비고 및 참고|next owner|previous owner|former owner|old owner|"
    U"next step owner|review cadence|review frequency|cadence|risk owner|validation|validações|validação|"
    U"validierung|validación|approval|approvals|vertretung|stellvertretung|budget (€)|"
    U"moyens et modalités de travail|criticité|criticality|criticidad|kritikalität|fréquence|frequency|"
    U"frecuencia|häufigkeit|godz|hours|stunden|heures|horas|story points|points|rank|rang|ranking|ghi chú|"
    U"ملاحظات|megjegyzés|observații|παρατηρήσεις|예산액|사업비|소요예산|예산(백만원)|бюджет|стоимость|kinh "
    U"phí|التكلفة|"
    U"الميزانية|zielgruppe|zielgruppen|public cible|público objetivo|destinatarios|público-alvo|destinatari|"
    U"doelgroep|target group|target audience|thg-einsparung|wirkung|wirksamkeit|coûts|coût estimatif|"
    U"priorität der maßnahme|synergien|hinweise|anmerkungen|remarque|élu référent|élue référente|"
    U"élu(e) référent(e)|élu référent(e)";

constexpr View approvers =
    U"approver|approvers|genehmiger|genehmigende|aprobador|aprobadores|aprovador|aprovadores|approbateur|"
    U"approvatore|validador|validadores|validateur|validator|validatore";

constexpr std::array families = {
    HeadFamily{{ColumnKind::number}, numbers},
    HeadFamily{{ColumnKind::owners, Duty::lead}, leads},
    HeadFamily{{ColumnKind::owners, Duty::cooperate}, helpers},
    HeadFamily{{ColumnKind::owners, Duty::approves}, approvers},
    HeadFamily{{ColumnKind::owners, Duty::consulted}, consulted},
    HeadFamily{{ColumnKind::owners, Duty::informed}, informed},
    HeadFamily{{ColumnKind::owners, Duty::responsible}, responsible},
    HeadFamily{{ColumnKind::owners, Duty::responsible}, bodies, false},
    HeadFamily{{ColumnKind::people, Duty::lead}, leading_people},
    HeadFamily{{ColumnKind::people}, people},
    HeadFamily{{ColumnKind::due}, deadlines},
    HeadFamily{{ColumnKind::status}, states},
    HeadFamily{{ColumnKind::group}, groups},
    HeadFamily{{ColumnKind::task}, tasks},
    HeadFamily{{ColumnKind::measure}, measures},
    HeadFamily{{ColumnKind::text}, texts},
    HeadFamily{{ColumnKind::aside}, asides},
};

}  // namespace

std::span<const HeadFamily> latin_head_families() { return families; }

}  // namespace zeren::extraction::tables
