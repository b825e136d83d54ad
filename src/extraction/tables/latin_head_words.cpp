#include "extraction/tables/latin_head_words.hpp"

#include <array>

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
    U"responsable de coordinación|structure porteuse|porteurs|porteur de projet|주관부서|주관기관|주관|"
    U"총괄부서|총괄기관|주무부처|driver|directly responsible|wiodący|jednostka wiodąca|koordynator|"
    U"koordynuje|huvudansvarig|huvudansvar|hovedansvarlig|hovedansvar|vedoucí|gestor|vastuutaho|"
    U"головной исполнитель|ведущий|ответственный исполнитель|lider|lead team|lead owner|lead service|"
    U"lead directorate|lead function|lead officer / team|service chef de file|direction pilote|lead office|"
    U"主責任者|main owner|primary owner|action lead|project owner|overall lead|delivery lead|"
    U"cơ quan chủ trì|đơn vị chủ trì|chủ trì|الجهة القائدة|الجهة الرئيسية|الجهة الرائدة|الجهة المنسقة|"
    U"جهة القيادة|koordinatör|koordinatör kurum|podmiot wiodący|lider zadania|felelős vezető|"
    U"instituție coordonatoare|coordonator|επικεφαλής|koordinator|leadpartner|lead-partner|coordena|"
    U"coordenam|coordonne|koordiniert|porté par|portée par|portés par|portées par|porté(e) par|"
    U"porté(e)(s) par|porteur(s)|pilote(s)|capo|hut|den hut auf hat|leads the task";

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
    U"structures associées|협조부서|협력부서|협력기관|협조기관|관계부서|관계기관|관련부서|지원부서|협조|"
    U"협력|wsparcie|wspiera|współpraca|partnerzy|uczestnicy|jednostki współpracujące|stöd|stödjer|"
    U"medverkande|samverkan|samarbetspartner|støtte|samarbejdspartnere|bidragsydere|deltagere|deltakere|"
    U"spolupráce|spolupracuje|podpora|yhteistyötahot|соисполнители|соисполнитель|участники|поддержка|"
    U"supporting team|supporting teams|supporting services|supporting officer|supporting owner|"
    U"consulting parties|partner organizations|partner organisation|other agencies|support agencies|"
    U"supporting organisations|supporting organizations|supporting agency|supporting partner|"
    U"key delivery partners|supported by (partners)|soporte|参加者|サポート|協力者|지원|참여자|참여|협업|"
    U"cơ quan phối hợp|đơn vị phối hợp|phối hợp|các đơn vị phối hợp|الجهات المساندة|الجهة المساندة|"
    U"الجهات الداعمة|الجهة الداعمة|الجهات المشاركة|الجهات المتعاونة|الشركاء|destekleyen|ilgili kuruluşlar|"
    U"iş birliği yapılacak kuruluşlar|işbirliği yapılacak kuruluşlar|közreműködő|közreműködők|partnerek|"
    U"parteneri|συνεργαζόμενοι φορείς|pendukung|instansi terkait|podmioty współpracujące|"
    U"jednostka współpracująca|partner realizacji|medverkar|dalyviai|helping|avec|mit|con|com|met|"
    U"avec l'appui de|avec l’appui de|avec le soutien de|avec l'aide de|avec l’aide de|hilfe|hilft|helfen|"
    U"appoggio|auxilia";

constexpr View consulted =
    U"consulted|consult|consultado|consultados|consulté|consultés|konsultiert|consultato|konsultowany|"
    U"konsulterad|konsulteret|konsultovaný|консультант|consulté(s)|dikonsultasikan|자문|협의|ouvidos|ouvido|"
    U"oídos|a consultar|consultare|sentire|sentiti|après avis de|avis de|anhörung|angehört|相談先|相談";

constexpr View informed =
    U"informed|inform|informado|informados|informé|informés|informiert|informato|informowany|informerad|"
    U"informeret|informovaný|информируемый|informé(s)|통보|공유";

constexpr View responsible =
    U"zu erledigen durch|erledigung durch|auszuführen durch|qui fait|qui fait ?|qui fait quoi|"
    U"quién lo hace|wer macht es|who does what|autoridad competente|competent authority|"
    U"autorité compétente|zuständige behörde|autoridade competente|autorità competente|a cura di|curato da|"
    U"chargé de l'exécution|chargé de l’exécution|chargé de|chargée de|à la charge de|a cargo de|"
    U"resource names|resource name|ressourcennamen|noms des ressources|noms ressources|"
    U"nombres de los recursos|nombres de recursos|nomes dos recursos|nomes de recursos|nomi risorse|"
    U"namen van resources|who is responsible|who leads|who does it|resp|resp.|respons.|resp. org.|"
    U"org. responsible|verantw|zust.|zuständ.|owner|owners|owned by|responsible|responsibility|assignee|"
    U"assigned|assigned to|assegnato a|assegnata a|assegnatario|in carico a|asignado a|asignada a|asignado|"
    U"asignada|asignados|asignadas|asignado/a|atribuído a|assigné à|attribué à|zugewiesen an|zugewiesen|"
    U"toegewezen aan|in charge|who|responsable|responsables|encargado|zuständig|zuständigkeit|"
    U"verantwortlich|verantwortliche|verantwortlicher|verantwortung|responsável|responsáveis|responsabile|"
    U"responsabili|entité responsable|dri|responsible party|responsible unit|responsible body|"
    U"responsible agency|responsible department|responsible team|responsibles|accountable owner|"
    U"action owner|task owner|action by|by whom|implementing agency|implementing body|implementing partner|"
    U"implementer|executing agency|delivered by|agency|department responsible|órgano responsable|"
    U"área responsable|unidad responsable|entidad responsable|dependencia responsable|a cargo|quién|quien|"
    U"ejecutor|ejecuta|service responsable|direction responsable|porté par|responsable(s)|en charge|qui|"
    U"maître d'ouvrage|verantwortliche stelle|zuständige stelle|zuständiges amt|zuständige|umsetzung durch|"
    U"durchführung|wer|verantw.|akteur|akteure|órgão responsável|entidade responsável|área responsável|"
    U"quem|encarregado|executor|ente responsabile|ufficio responsabile|settore responsabile|"
    U"soggetto responsabile|soggetto attuatore|chi|incaricato|referente|verantwoordelijk|verantwoordelijke|"
    U"actiehouder|eigenaar|wie|uitvoerder|uitvoering|uitvoerende|담당부서|담당기관|담당|소관부처|소관부서|"
    U"추진부서|추진기관|추진주체|책임부서|책임기관|수행기관|odpowiedzialny|odpowiedzialna|odpowiedzialni|"
    U"osoba odpowiedzialna|odpowiedzialność|wykonawca|kto|realizator|jednostka odpowiedzialna|ansvarig|"
    U"ansvarige|ansvar|ansvarig funktion|ansvarig nämnd|ansvarlig|ansvarlige|ansvarlig enhed|vem|hvem|"
    U"zodpovědný|zodpovídá|odpovědná osoba|odpovídá|odpovědnost|zodpovědnost|vastuuhenkilö|vastuu|"
    U"vastuussa|kuka|ответственный|ответственные|ответственный за исполнение|исполнитель|исполнители|кто|"
    U"відповідальний|відповідальні|виконавець|sorumlu|sorumlu birim|sorumlu kişi|penanggung jawab|pic|"
    U"responsible person|responsible owner|owner(s)|owner(s) or team(s)|team(s)|assignee(s)|"
    U"responsible parties|responsible entity|responsible organisation|responsible organization|"
    U"responsible office|responsible division|responsible service|main roles|roles involved|task lead|"
    U"担い手|실행자|실행|수행자|수행|담당 부서|담당팀|đơn vị thực hiện|cơ quan thực hiện|trách nhiệm|"
    U"đơn vị chịu trách nhiệm|người phụ trách|phụ trách|người thực hiện|الجهة المسؤولة|المسؤول|المسؤولية|"
    U"الجهة المنفذة|جهة التنفيذ|الجهات المسؤولة|sorumlu kuruluş|sorumlu kurum|yürütücü|"
    U"podmiot odpowiedzialny|felelős|felelősök|responsabil|υπεύθυνος|υπεύθυνος φορέας|φορέας υλοποίησης|"
    U"pelaksana|관리부서|실시부서|실시부서명|시행부서|실행부서|담당부서명|부서명";

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
    U"persona di riferimento|contactpersoon|담당자|책임자|担当者|責任者|osoba kontaktowa|kontaktperson|"
    U"kontakt|held by|role holder|post holder|postholder|rolleninhaber|titulaire du rôle";

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
    U"umsetzungsschritte|fase de ejecución";

constexpr View measures = U"subtask|sub-task|subtarea";

constexpr View texts =
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
