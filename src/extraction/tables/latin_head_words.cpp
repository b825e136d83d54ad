#include "extraction/tables/latin_head_words.hpp"

#include <array>

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr View numbers =
    U"#|no|no.|nr|nr.|n°|nº|n.|n.º|num|número|numéro|nummer|numero|number|id|ref|ref.|wbs|item no.|s/n|"
    U"lfd. nr.|code|task id|task no.|n.o|nº.|č.|volgnr|volgnummer|ord.|seq|sr. no.|sl. no.|s. no.|sno|"
    U"lfd.|lfd. nr|pos|pos.|position nr.|réf.|réf|code tâche|item no|action no|action no.|measure no.|"
    U"issue key|key id|issue id|ticket id|ticket no|action id|ref no|ref. "
    U"no.|reference|번호|연번|순번|lp.|lp|"
    U"l.p.|l. p.|nro|№|№ п/п|п/п|№ n/n|番号|p.č.|poř. č.|sıra no|項番|stt|tt|الرقم|رقم|م|sorszám|nr. "
    U"crt.|α/α|cód.|cód|cod.|cod|código|codigo|codice|código da ação|kode|kod";

constexpr View leads =
    U"co-pilotes|co-pilote|copilotes|copilote|lead|leader|leads|led "
    U"by|accountable|federführung|federführend|chef de file|pilote|pilotage|líder|"
    U"lidera|leitung|capofila|coordenação|primary|lead agency|lead department|lead body|lead organisation|"
    U"lead organization|lead partner|lead entity|lead unit|leading|main responsible|process owner|"
    U"responsible lead|chef|chef de projet|porteur|structure pilote|service pilote|coordinador|"
    U"coordinadora|coordina|liderazgo|responsable principal|órgano responsable principal|"
    U"hauptverantwortlich|hauptverantwortung|federführende stelle|federführende|federf.|leitende stelle|"
    U"responsável principal|coordenador|coordenadora|líder do projeto|coordinatore|coordina il progetto|"
    U"referente principale|responsabile principale|trekker|penvoerder|hoofdverantwoordelijk|"
    U"hoofdverantwoordelijke|chair|lideran|coordinan|responsable de coordinación|structure porteuse|"
    U"porteurs|porteur de projet|주관부서|주관기관|주관|총괄부서|총괄기관|주무부처|driver|directly "
    U"responsible|wiodący|"
    U"jednostka wiodąca|koordynator|koordynuje|huvudansvarig|huvudansvar|hovedansvarlig|hovedansvar|"
    U"vedoucí|gestor|vastuutaho|головной исполнитель|ведущий|ответственный исполнитель|lider|lead team|"
    U"lead owner|lead service|lead directorate|lead function|lead officer / team|service chef de file|"
    U"direction pilote|lead office|主責任者|main owner|primary owner|action lead|project owner|overall lead|"
    U"delivery lead|cơ quan chủ trì|đơn vị chủ trì|chủ trì|الجهة القائدة|الجهة الرئيسية|الجهة الرائدة|الجهة "
    U"المنسقة|جهة القيادة|koordinatör|koordinatör kurum|podmiot wiodący|lider zadania|felelős "
    U"vezető|instituție coordonatoare|coordonator|επικεφαλής|koordinator|leadpartner|lead-partner|"
    U"coordena|coordenam|coordonne|koordiniert|porté par|portée par|portés par|portées par|porté(e) par|"
    U"porté(e)(s) par|porteur(s)|pilote(s)|capo|hut|den hut auf hat|leads the task";

constexpr View helpers =
    U"participação|participación|participation|participazione|áreas colaboradoras|áreas participantes|"
    U"entidades participantes|entités associées|beteiligung "
    U"von|supp.|coop.|partic.|beteil.|collab.|support|supporting|supports|supported by|contributor|"
    U"contributors|contributing|partner|partners|participants|participating|helpers|helps|help|helped by|"
    U"secondary|backup|backups|backup owner|backup owners|deputy "
    U"owner|assisting|cooperating|co-owner|apoyo|apoya|colabora|colaboradores|participantes|soutien|"
    U"appui|contributeurs|partenaires|unterstützung|unterstützend|mitwirkung|mitwirkend|mitwirkende|"
    U"beteiligt|beteiligte|apoio|supporto|partecipanti|parceiros|support agency|supporting agencies|"
    U"supporting partners|supporting departments|support team|partner agencies|partner organisations|"
    U"key partners|delivery partners|others involved|involved|stakeholders involved|collaborators|"
    U"collaborating|in partnership with|with|other partners|assistance|participating departments|"
    U"organismos colaboradores|entidades colaboradoras|colaboración|coopera|cooperación|socios|"
    U"áreas de apoyo|en apoyo|partenaire|partenaire(s)|acteurs associés|associés|contributeur|"
    U"contribution|services associés|en appui|mitwirkende stellen|beteiligte stellen|beteiligte bereiche|"
    U"beteiligter|beteiligung|weitere beteiligte|kooperationspartner|kooperation|partnerinnen|"
    U"unterstützende|unterstützt durch|mitarbeit|colaboração|entidades parceiras|entidade parceira|"
    U"parceiro|parceria|intervenientes|co-responsável|collaboratori|collaborano|collabora|"
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
    U"phối hợp|phối hợp|các đơn vị phối hợp|الجهات المساندة|الجهة المساندة|الجهات الداعمة|الجهة "
    U"الداعمة|الجهات المشاركة|الجهات المتعاونة|الشركاء|destekleyen|ilgili kuruluşlar|iş birliği yapılacak "
    U"kuruluşlar|işbirliği yapılacak kuruluşlar|közreműködő|közreműködők|partnerek|parteneri|συνεργαζόμενοι "
    U"φορείς|pendukung|instansi terkait|podmioty współpracujące|jednostka współpracująca|partner "
    U"realizacji|medverkar|dalyviai|helping|avec|mit|con|com|met|avec l'appui de|"
    U"avec l’appui de|avec le soutien de|avec l'aide de|avec l’aide de|hilfe|hilft|helfen|appoggio|auxilia";

constexpr View consulted =
    U"consulted|consult|consultado|consultados|consulté|consultés|konsultiert|consultato|konsultowany|"
    U"konsulterad|konsulteret|konsultovaný|консультант|consulté(s)|dikonsultasikan|자문|협의|"
    U"ouvidos|ouvido|oídos|a consultar|consultare|sentire|sentiti|après avis de|avis de|anhörung|angehört|"
    U"相談先|相談";

constexpr View informed =
    U"informed|inform|informado|informados|informé|informés|informiert|informato|informowany|informerad|"
    U"informeret|informovaný|информируемый|informé(s)|통보|공유";

constexpr View responsible =
    U"who is responsible|who leads|who does it|resp|resp.|respons.|resp. org.|org. "
    U"responsible|verantw|zust.|zuständ.|owner|owners|owned by|"
    U"responsible|responsibility|assignee|assigned|assigned to|assegnato a|assegnata a|assegnatario|in "
    U"carico a|"
    U"asignado a|asignada a|atribuído a|assigné à|attribué à|zugewiesen an|zugewiesen|toegewezen aan|"
    U"in charge|who|responsable|responsables|"
    U"encargado|zuständig|zuständigkeit|verantwortlich|verantwortliche|verantwortlicher|verantwortung|"
    U"responsável|responsáveis|responsabile|responsabili|entité responsable|dri|responsible party|"
    U"responsible unit|responsible body|responsible agency|responsible department|responsible team|"
    U"responsibles|accountable owner|action owner|task owner|action by|by whom|implementing agency|"
    U"implementing body|implementing partner|implementer|executing agency|delivered by|agency|"
    U"department responsible|órgano responsable|área responsable|unidad responsable|entidad responsable|"
    U"dependencia responsable|a cargo de|a cargo|quién|quien|ejecutor|ejecuta|service responsable|"
    U"direction responsable|porté par|responsable(s)|en charge|qui|maître d'ouvrage|"
    U"verantwortliche stelle|zuständige stelle|zuständiges amt|zuständige|umsetzung durch|durchführung|"
    U"wer|verantw.|akteur|akteure|órgão responsável|entidade responsável|área responsável|quem|"
    U"encarregado|executor|ente responsabile|ufficio responsabile|settore responsabile|"
    U"soggetto responsabile|soggetto attuatore|chi|incaricato|referente|verantwoordelijk|"
    U"verantwoordelijke|actiehouder|eigenaar|wie|uitvoerder|uitvoering|uitvoerende|담당부서|담당기관|담당|"
    U"소관부처|소관부서|"
    U"추진부서|추진기관|추진주체|책임부서|책임기관|수행기관|odpowiedzialny|odpowiedzialna|odpowiedzialni|"
    U"osoba odpowiedzialna|"
    U"odpowiedzialność|wykonawca|kto|realizator|jednostka odpowiedzialna|ansvarig|ansvarige|ansvar|"
    U"ansvarig funktion|ansvarig nämnd|ansvarlig|ansvarlige|ansvarlig enhed|vem|hvem|zodpovědný|zodpovídá|"
    U"odpovědná osoba|odpovídá|odpovědnost|zodpovědnost|vastuuhenkilö|vastuu|vastuussa|kuka|ответственный|"
    U"ответственные|ответственный за исполнение|исполнитель|исполнители|кто|відповідальний|відповідальні|"
    U"виконавець|sorumlu|sorumlu birim|sorumlu kişi|penanggung jawab|pic|responsible person|"
    U"responsible owner|owner(s)|owner(s) or team(s)|team(s)|assignee(s)|responsible parties|"
    U"responsible entity|responsible organisation|responsible organization|responsible office|"
    U"responsible division|responsible service|main roles|roles involved|task "
    U"lead|担い手|실행자|실행|수행자|수행|담당 부서|담당팀|đơn "
    U"vị thực hiện|cơ quan thực hiện|trách nhiệm|đơn vị chịu trách nhiệm|người phụ trách|phụ trách|người "
    U"thực hiện|الجهة المسؤولة|المسؤول|المسؤولية|الجهة المنفذة|جهة التنفيذ|الجهات المسؤولة|sorumlu "
    U"kuruluş|sorumlu kurum|yürütücü|podmiot "
    U"odpowiedzialny|felelős|felelősök|responsabil|responsabili|υπεύθυνος|υπεύθυνος φορέας|φορέας "
    U"υλοποίησης|pelaksana|관리부서|실시부서|실시부서명|시행부서|실행부서|담당부서명|부서명";

constexpr View bodies =
    U"ministères|ministère|ministères concernés|ministries|ministry|ministry / agency|agencies|"
    U"departments|department|organisation|organization|organisations|bodies|institution|institutions|"
    U"stakeholder responsible|dienststelle|ressort|fachbereich|amt|organismo|organismos|entidad|entidades|"
    U"dependencias|órgão|órgãos|secretaria|secretarías|secretaría|ufficio|uffici|enti|services";

constexpr View leading_people =
    U"lead officer|lead person|lead name|lead contact|named lead|sro|senior responsible owner|"
    U"senior responsible officer|executive lead|accountable officer|project lead|project manager";

constexpr View people =
    U"responsible officer|responsible person|person responsible|officer responsible|officer|"
    U"contact person|councillor|councillors|staff member|member of staff|portfolio holder|lead "
    U"member|sponsor|executive sponsor|ansprechpartner|"
    U"ansprechperson|verantwortliche person|interlocuteur|interlocutrice|personne responsable|"
    U"persona responsable|persona de contacto|pessoa responsável|persona di riferimento|contactpersoon|"
    U"담당자|책임자|担当者|責任者|osoba kontaktowa|kontaktperson|kontakt";

constexpr View deadlines =
    U"due|due date|deadline|target date|end date|by when|when|timeline|timeframe|time frame|date|plazo|"
    U"fecha|fecha límite|échéance|délai|date limite|frist|termin|fällig|fällig am|bis wann|prazo|"
    U"data limite|scadenza|termine|due by|due on|by|target completion|completion|completion date|"
    U"complete by|timescale|timing|time|schedule|calendar|finish|finish date|finish by|end|end by|quarter|"
    U"horizonte|cronograma|calendario|periodo|fecha de entrega|fecha fin|fecha final|vencimiento|"
    U"plazo de ejecución|cuándo|calendrier|période|échéancier|quand|date de fin|date butoir|zeitraum|"
    U"zeitplan|zeitrahmen|umsetzungszeitraum|umsetzung bis|bis|zieldatum|enddatum|fälligkeit|wann|"
    U"laufzeit|calendário|período|data de conclusão|data final|conclusão|quando|data fim|tempistica|"
    U"tempistiche|tempi|entro|entro il|data di scadenza|periodo di attuazione|deadline datum|einddatum|"
    U"planning|termijn|wanneer|gereed|periode|streefdatum|vervaldatum|추진기한|추진시기|추진기간|추진일정|"
    U"기한|시기|일정|완료시기|"
    U"완료일|godz.|termin realizacji|kiedy|data realizacji|tidsplan|när|klart|slutdatum|tidpunkt|hvornår|når|"
    U"termín|do kdy|aikataulu|milloin|срок|сроки|срок "
    U"исполнения|дата|когда|термін|tarih|tenggat|期限|期日|納期|"
    U"時期|스케줄|마감|마감일|recommended deadline|day|days|week|weeks|month|months|délais|échéances|"
    U"échéances et étapes|échéance prévue|thời gian|thời gian hoàn thành|thời gian thực hiện|thời hạn|tiến "
    U"độ|hạn hoàn thành|hạn chót|الموعد|الموعد النهائي|التاريخ|المدة|الفترة الزمنية|الإطار الزمني|تاريخ "
    U"الانتهاء|süre|bitiş tarihi|határidő|termen|termene|προθεσμία|χρονοδιάγραμμα|waktu|сроки "
    U"реализации|срок реализации";

constexpr View states =
    U"status|state|progress|estado|statut|état|stato|stand|fortschritt|avance|avancement|situação|rag|"
    U"rag status|update|progress update|bearbeitungsstand|umsetzungsstand|progreso|andamento|avanzamento|"
    U"voortgang|stand van zaken|추진상황|추진현황|진행상황|상태|status "
    U"realizacji|tila|статус|состояние|durum|進捗|ステータス|"
    U"état d'avancement|état d’avancement|진행|trạng thái|tình trạng|الحالة|الوضع|állapot|stadiu|κατάσταση";

constexpr View groups =
    U"phase|category|area|theme|workstream|work stream|pillar|group|section|epic|objective|goal|module|"
    U"fase|categoría|área|eje|kategorie|bereich|arbeitspaket|catégorie|domaine|axe|categoria|eixo|ambito|"
    U"handlungsfeld|thema|objetivo|objectif|ziel|obiettivo|stage|focus area|focus|priority area|"
    U"strategic objective|strategic goal|strategic priority|outcome area|domain|topic|chapter|línea|"
    U"línea estratégica|eje estratégico|programa|ámbito|bloque|orientation|thématique|volet|chantier|"
    U"axe stratégique|themenfeld|schwerpunkt|leitziel|teilprojekt|linha|linha estratégica|tema|asse|"
    U"linea strategica|settore|fase di progetto|onderdeel|thema's|categorie|doelstelling|spoor|"
    U"programmalijn|분야|구분|전략|추진전략|부문|영역|agenda item|agenda|discussion "
    U"item|faza|etap|obszar|cel|kategoria|"
    U"område|mål|faser|fáze|oblast|vaihe|раздел|этап|направление|цель|フェーズ|分類|カテゴリ|단계|카테고리|"
    U"영역 구분|track|"
    U"stream|axis|axe de travail|goal area|المحور|المجال|الهدف|mục tiêu|lĩnh "
    U"vực|hedef|cél|obiectiv|άξονας|направления";

constexpr View tasks =
    U"task|tasks|activity|activities|deliverable|deliverables|action|actions|item|step|process|"
    U"process step|work item|action item|decision|function|measure|project|initiative|milestone|"
    U"requirement|what|project task|tarea|tareas|actividad|actividades|acción|acciones|entregable|tâche|"
    U"tâches|activité|activités|livrable|étape|aufgabe|aufgaben|aktivität|aktivitäten|tätigkeit|maßnahme|"
    U"maßnahmen|vorgang|schritt|tarefa|tarefas|atividade|atividades|ação|ações|entrega|attività|compito|"
    U"compiti|azione|azioni|mesure|medida|misura|title|título|titulo|titre|titolo|processo|proceso|processus|"
    U"prozess|prozessschritt|"
    U"processi|paso|etapa|key action|key actions|specific action|specific actions|activity description|"
    U"task description|task name|action description|work package|workpackage|agreed action|actions agreed|"
    U"action required|recommendation|intervention|commitment|proyecto|actuación|actuaciones|iniciativa|"
    U"compromiso|línea de acción|projet|opération|fiche action|intitulé|mesures|projekt|vorhaben|schritte|"
    U"arbeitsschritt|aktion|aufgabenbeschreibung|was|projeto|iniciativas|medidas|entregável|progetto|"
    U"intervento|interventi|iniziativa|misure|cosa|fasi|taak|taken|actie|acties|activiteit|activiteiten|"
    U"maatregel|maatregelen|stap|werkzaamheden|wat|summary|issue|story|ticket|subject|work|job|"
    U"to "
    U"do|to-do|todo|assunto|asunto|objet|gegenstand|betreff|추진과제|세부과제|세부추진과제|과제명|과제|"
    U"실천과제|사업명|사업|주요과제|단계명|작업명|업무명|"
    U"핵심과제|działanie|działania|zadanie|zadania|czynność|czynności|krok|aktywność|åtgärd|åtgärder|"
    U"aktivitet|aktiviteter|uppgift|uppgifter|förslag|insats|insatser|handlinger|tiltak|tiltag|indsats|"
    U"indsatser|opgave|opgaver|oppgave|oppgaver|úkol|úkoly|činnost|činnosti|opatření|toimenpide|"
    U"toimenpiteet|tehtävä|tehtävät|мероприятие|мероприятия|задача|задачи|действие|действия|"
    U"наименование мероприятия|захід|заходи|завдання|görev|görevler|eylem|eylemler|faaliyet|faaliyetler|"
    U"kegiatan|tugas|タスク|タスク名|作業|作業項目|作業内容|機能|行為|項目|やること|アクション|"
    U"アクションアイテム|활동|작업|업무|항목|결정 항목|할 일|기능|feature|"
    U"features|capability|use case|subgoal|sub-goal|key activity|key activities|work area|"
    U"responsibility area|area of responsibility|duty|duties|procedure|procédure|procédures|procedimiento|"
    U"procedimientos|procedimento|procedimentos|verfahren|intitulé simplifié des mesures|"
    U"intitulé de la mesure|intitulé de l'action|intitulé de l’action|aktionen|ergebnisgruppe|"
    U"lieferobjekt|lieferobjekte|arbeitspakete|thema / aufgabe|prestation|livrables|entregables|decisión|"
    U"decisiones|decision / activity|activity/deliverable|activity / deliverable|task / activity|"
    U"task/activity|activity/task|atividade / entregável|atividade/entregável|actividad / entregable|"
    U"atividade / tarefa|o quê|o que|qué|quoi|nhiệm vụ|công việc|nội dung công việc|hoạt "
    U"động|الإجراء|الإجراءات|النشاط|الأنشطة|المهمة|المهام|المبادرة|المشروع|feladat|feladatok|intézkedés|"
    U"activitate|activități|acțiune|acțiuni|măsură|măsuri|δράση|δράσεις|ενέργεια|мероприятия плана|eylem adı|"
    U"entscheidung|entscheidungen|offene entscheidung|dokument|dokumente|document|documents|nachweis|"
    U"nachweise|unterlage|unterlagen|절차|업무절차|프로세스|교육항목|교육 항목|업무내용|"
    U"richtlinie|richtlinien|policy|policies|guideline|guidelines|politique|política|"
    U"fase di attuazione|fasi di attuazione|azioni di attuazione|phase de mise en "
    U"œuvre|umsetzungsschritt|umsetzungsschritte|fase de ejecución";

constexpr View measures = U"subtask|sub-task|subtarea";

constexpr View texts =
    U"description|details|detail|target|output|outcome|result|indicator|kpi|descripción|beschreibung|"
    U"descrição|descrizione|indicador|success measure|success criteria|measure of success|"
    U"performance indicator|performance "
    U"measure|what it includes|what is "
    U"included|indicators|outputs|outcomes|outcome|contribution|contributions|expected contribution|expected "
    U"result|"
    U"expected results|expected outcome|rationale|explanation|scope|purpose|steps|metas|meta|indicadores|"
    U"resultado|resultados|producto|indicateur|indicateurs|résultat|résultats attendus|indikator|"
    U"indikatoren|ergebnis|ergebnisse|resultaten|resultaat|indicatore|indicatori|risultato|risultati attesi|"
    U"target "
    U"value|baseline|주요내용|추진내용|내용|세부내용|목표|성과지표|opis|beskrivning|beskrivelse|popis|kuvaus|"
    U"описание|"
    U"результат|ожидаемый результат|説明|備考内容|설명|motivering|uzasadnienie|artefakty|akceptacja|kryteria|"
    U"podstawa|사업내용|nội "
    U"dung|المخرجات|المؤشر|المؤشرات|الوصف|leírás|descriere|περιγραφή|kurzbeschreibung|ausgangslage|"
    U"erläuterung|erfolgsindikatoren|erfolgsindikator|contexte|objectifs|justificación|breve "
    U"descripción|descripción breve|descripción de la acción|descrizione sintetica|toelichting "
    U"maatregel|omschrijving|resumo|résumé|zielsetzung|"
    U"inhalt|inhalte|content|contents|contenu|contenido|conteúdo|contenuto|inhoud|교육내용|교육 내용";

constexpr View asides =
    U"por quê|por que|por qué|why|warum|pourquoi|perché|onde|where|wo|où|dónde|dove|como|how|wie|comment|"
    U"cómo|come|quanto|how much|combien|cuánto|was "
    U"kostet|dependencia|dependencias|notes|legend|key|note|comments|comment|remarks|priority|budget|cost|"
    U"risk|"
    U"phone|email|e-mail|contact|"
    U"start|start date|bemerkung|bemerkungen|priorität|observaciones|notas|remarques|observações|"
    U"prioridad|priorité|reporter|creator|created by|created|labels|label|tags|issue type|type|severity|"
    U"impact|effort|estimate|requested by|raised by|author|updated|updated by|evidence|link|links|url|"
    U"source|sources|dependencies|dependency|assumptions|funding|resources|resource|kosten|finanzierung|"
    U"mittel|ressourcen|coût|financement|moyens|presupuesto|recursos|orçamento|custo|costo|risorse|"
    U"opmerking|opmerkingen|toelichting|prioriteit|priorità|relevance|wichtigkeit|approved by|verified by|"
    U"reviewed by|비고|예산|근거|meeting date|date raised|date opened|raised|why|where|how|how much|por que|"
    U"por quê|onde|como|quanto|quanto custa|por qué|dónde|cómo|cuánto|pourquoi|où|combien|warum|wo|uwagi|"
    U"komentarz|budżet|anmärkning|kommentar|kommentarer|bemærkning|bemærkninger|merknad|poznámka|poznámky|"
    U"huomiot|примечание|примечания|notlar|catatan|備考|メモ|비고 및 참고|next owner|previous owner|former "
    U"owner|"
    U"old owner|next step owner|review cadence|review frequency|cadence|risk "
    U"owner|validation|validações|validação|validierung|validación|approval|approvals|"
    U"vertretung|stellvertretung|"
    U"budget (€)|moyens et modalités de travail|criticité|criticality|criticidad|kritikalität|fréquence|"
    U"frequency|frecuencia|häufigkeit|godz|hours|stunden|heures|horas|story points|points|rank|rang|"
    U"ranking|ghi "
    U"chú|ملاحظات|megjegyzés|observații|παρατηρήσεις|예산액|사업비|소요예산|예산(백만원)|бюджет|стоимость|"
    U"kinh phí|التكلفة|الميزانية|zielgruppe|zielgruppen|public cible|público "
    U"objetivo|destinatarios|público-alvo|destinatari|doelgroep|target group|target "
    U"audience|thg-einsparung|wirkung|wirksamkeit|coûts|coût estimatif|priorität der "
    U"maßnahme|synergien|hinweise|anmerkungen|remarque";

constexpr View approvers =
    U"approver|approvers|genehmiger|genehmigende|aprobador|aprobadores|aprovador|"
    U"aprovadores|approbateur|approvatore|validador|validadores|validateur|validator|validatore";

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
