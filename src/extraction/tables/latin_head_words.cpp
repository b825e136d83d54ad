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
    U"l. p.|nro|№|№ п/п|п/п|№ n/n|番号|p.č.|poř. č.|sıra no|項番|stt|tt|الرقم|رقم|م|sorszám|nr. crt.|α/α|"
    U"cód.|cód|cod.|cod|código|codigo|codice|código da ação|kode|kod|fiche n°|n° de fiche|n° fiche|fiche";

constexpr View leads =
    U"co-pilotes|co-pilote|copilotes|copilote|lead|leader|leads|led by|accountable|federführung|"
    U"federführend|chef de file|pilote|pilotage|líder|lidera|leitung|capofila|coordenação|primary|"
    U"lead agency|lead department|lead body|lead organisation|lead organization|lead partner|lead entity|"
    U"lead unit|leading|main responsible|process owner|responsible lead|chef|chef de projet|porteur|"
    U"structure pilote|service pilote|coordinador|coordinadora|coordina|liderazgo|responsable principal|"
    U"órgano responsable principal|hauptverantwortlich|hauptverantwortung|federführende stelle|"
    U"federführende|federf.|leitende stelle|führende einheit|führende stelle|führend|responsável "
    U"principal|coordenador|coordenadora|líder do projeto|"
    U"coordinatore|coordina il progetto|referente principale|responsabile principale|trekker|penvoerder|"
    U"hoofdverantwoordelijk|hoofdverantwoordelijke|chair|lideran|coordinan|responsable de coordinación|"
    U"structure porteuse|porteurs|porteur de projet|주관부서|주관기관|주관|총괄부서|총괄기관|주무부처|"
    U"driver|directly responsible|wiodący|jednostka wiodąca|koordynator|koordynuje|huvudansvarig|"
    U"huvudansvar|hovedansvarlig|hovedansvar|vedoucí|gestor|vastuutaho|головной исполнитель|ведущий|"
    U"ответственный исполнитель|lider|lead team|lead owner|lead service|lead directorate|lead function|"
    U"lead officer / team|service chef de file|direction pilote|lead office|主責任者|main owner|"
    U"primary owner|action lead|project owner|overall lead|delivery lead|cơ quan chủ trì|đơn vị chủ trì|"
    U"chủ trì|الجهة القائدة|الجهة الرئيسية|الجهة الرائدة|الجهة المنسقة|جهة القيادة|koordinatör|"
    U"koordinatör kurum|podmiot wiodący|lider zadania|felelős vezető|instituție coordonatoare|coordonator|"
    U"επικεφαλής|koordinator|leadpartner|lead-partner|coordena|coordenam|coordonne|koordiniert|porté par|"
    U"portée par|portés par|portées par|porté(e) par|porté(e)(s) par|porteur(s)|pilote(s)|capo|hut|"
    U"den hut auf hat|leads the task";

constexpr View helpers =
    U"participação|participación|participation|participazione|áreas colaboradoras|áreas participantes|"
    U"entidades participantes|entités associées|beteiligung von|supp.|coop.|partic.|beteil.|collab.|support|"
    U"supporting|supports|supported by|contributor|contributors|contributing|partner|partners|participants|"
    U"participating|helpers|helps|help|helped by|secondary|backup|backups|backup owner|backup owners|"
    U"deputy owner|assisting|cooperating|co-owner|apoyo|apoya|colabora|colaboradores|participantes|soutien|"
    U"appui|contributeurs|partenaires|unterstützung|unterstützend|co|mitwirkung|mitwirkend|mitwirkende|"
    U"beteiligt|beteiligte|apoio|supporto|partecipanti|parceiros|support agency|supporting agencies|"
    U"supporting partners|supporting departments|support team|partner agencies|partner organisations|"
    U"key partners|delivery partners|other key stakeholders|other stakeholders|key stakeholders|others "
    U"involved|involved|stakeholders involved|collaborators|"
    U"collaborating|in partnership with|with|other partners|assistance|participating departments|"
    U"organismos colaboradores|entidades colaboradoras|colaboración|coopera|cooperación|socios|"
    U"áreas de apoyo|en apoyo|partenaire|partenaire(s)|acteurs associés|associés|contributeur|contribution|"
    U"services associés|en appui|mitwirkende stellen|beteiligte stellen|beteiligte bereiche|beteiligter|"
    U"beteiligung|weitere beteiligte|kooperationspartner|kooperation|partnerinnen|unterstützende|"
    U"unterstützt durch|mitarbeit|colaboração|entidades parceiras|entidade parceira|parceiro|parceria|"
    U"intervenientes|co-responsável|collaboratori|collaborano|collabora|soggetti coinvolti|partecipa|"
    U"supporta|ondersteuning|ondersteunend|ondersteunt|betrokken|betrokkenen|samenwerking|medewerking|"
    U"werkt mee|colaboran|participan|apoyan|participa|partenaires associés|structures associées|협조부서|"
    U"협력부서|협력기관|협조기관|관계부서|관계기관|관련부서|지원부서|협조|협력|wsparcie|wspiera|współpraca|"
    U"partnerzy|uczestnicy|jednostki współpracujące|stöd|stödjer|medverkande|samverkan|samarbetspartner|"
    U"støtte|samarbejdspartnere|bidragsydere|deltagere|deltakere|spolupráce|spolupracuje|podpora|"
    U"yhteistyötahot|соисполнители|соисполнитель|участники|поддержка|supporting team|supporting teams|"
    U"supporting services|supporting officer|supporting owner|consulting parties|partner organizations|"
    U"partner organisation|other agencies|support agencies|supporting organisations|"
    U"supporting organizations|supporting agency|supporting partner|key delivery partners|"
    U"supported by (partners)|soporte|参加者|サポート|協力者|지원|참여자|참여|협업|cơ quan phối hợp|"
    U"đơn vị phối hợp|phối hợp|các đơn vị phối hợp|الجهات المساندة|الجهة المساندة|الجهات الداعمة|"
    U"الجهة الداعمة|الجهات المشاركة|الجهات المتعاونة|الشركاء|destekleyen|ilgili kuruluşlar|"
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
    U"a cura di|curato da|chargé de l'exécution|chargé de l’exécution|chargé de|chargée de|à la charge de|a "
    U"cargo de|"
    U"resource names|resource name|ressourcennamen|noms des ressources|noms ressources|nombres de los "
    U"recursos|"
    U"nombres de recursos|nomes dos recursos|nomes de recursos|nomi risorse|namen van resources|"
    U"who is responsible|who leads|who does it|resp|resp.|respons.|resp. org.|org. responsible|verantw|"
    U"zust.|zuständ.|owner|owners|owned by|responsible|responsibility|assignee|assigned|assigned to|"
    U"assegnato a|assegnata a|assegnatario|in carico a|asignado a|asignada a|atribuído a|assigné à|"
    U"attribué à|zugewiesen an|zugewiesen|toegewezen aan|in charge|who|responsable|responsables|encargado|"
    U"zuständig|zuständigkeit|verantwortlich|verantwortliche|verantwortlicher|verantwortung|responsável|"
    U"responsáveis|responsabile|responsabili|entité responsable|dri|responsible party|responsible unit|"
    U"responsible body|responsible agency|responsible department|responsible team|responsibles|"
    U"accountable owner|action owner|task owner|action by|by whom|implementing agency|implementing body|"
    U"implementing partner|implementer|executing agency|delivered by|agency|department responsible|"
    U"órgano responsable|área responsable|unidad responsable|entidad responsable|dependencia responsable|"
    U"a cargo de|a cargo|quién|quien|ejecutor|ejecuta|service responsable|direction responsable|porté par|"
    U"responsable(s)|en charge|qui|maître d'ouvrage|verantwortliche stelle|zuständige stelle|"
    U"zuständiges amt|zuständige|umsetzung durch|durchführung|wer|verantw.|akteur|akteure|órgão responsável|"
    U"entidade responsável|área responsável|quem|encarregado|executor|ente responsabile|"
    U"ufficio responsabile|settore responsabile|soggetto responsabile|soggetto attuatore|chi|incaricato|"
    U"referente|verantwoordelijk|verantwoordelijke|actiehouder|eigenaar|wie|uitvoerder|uitvoering|"
    U"uitvoerende|담당부서|담당기관|담당|소관부처|소관부서|추진부서|추진기관|추진주체|책임부서|책임기관|"
    U"수행기관|odpowiedzialny|odpowiedzialna|odpowiedzialni|osoba odpowiedzialna|odpowiedzialność|wykonawca|"
    U"kto|realizator|jednostka odpowiedzialna|ansvarig|ansvarige|ansvar|ansvarig funktion|ansvarig nämnd|"
    U"ansvarlig|ansvarlige|ansvarlig enhed|vem|hvem|zodpovědný|zodpovídá|odpovědná osoba|odpovídá|"
    U"odpovědnost|zodpovědnost|vastuuhenkilö|vastuu|vastuussa|kuka|ответственный|ответственные|"
    U"ответственный за исполнение|исполнитель|исполнители|кто|відповідальний|відповідальні|виконавець|"
    U"sorumlu|sorumlu birim|sorumlu kişi|penanggung jawab|pic|responsible person|responsible owner|owner(s)|"
    U"owner(s) or team(s)|team(s)|assignee(s)|responsible parties|responsible entity|"
    U"responsible organisation|responsible organization|responsible office|responsible division|"
    U"responsible service|main roles|roles involved|task lead|担い手|실행자|실행|수행자|수행|담당 부서|"
    U"담당팀|đơn vị thực hiện|cơ quan thực hiện|trách nhiệm|đơn vị chịu trách nhiệm|người phụ trách|"
    U"phụ trách|người thực hiện|الجهة المسؤولة|المسؤول|المسؤولية|الجهة المنفذة|جهة التنفيذ|الجهات المسؤولة|"
    U"sorumlu kuruluş|sorumlu kurum|yürütücü|podmiot odpowiedzialny|felelős|felelősök|responsabil|"
    U"responsabili|υπεύθυνος|υπεύθυνος φορέας|φορέας υλοποίησης|pelaksana|관리부서|실시부서|실시부서명|"
    U"시행부서|실행부서|담당부서명|부서명";

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
    U"완료시기|완료일|godz.|termin realizacji|kiedy|data realizacji|tidsplan|när|klart|slutdatum|tidpunkt|"
    U"hvornår|når|termín|do kdy|aikataulu|milloin|срок|сроки|срок исполнения|дата|когда|термін|tarih|"
    U"tenggat|期限|期日|納期|時期|스케줄|마감|마감일|recommended deadline|day|days|week|weeks|month|months|"
    U"délais|échéances|échéances et étapes|échéance prévue|thời gian|thời gian hoàn thành|"
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
    U"ce qu'il faut faire|ce qu’il faut faire|à faire|quoi faire|was zu tun ist|zu tun|qué hacer|lo que hay "
    U"que hacer|"
    U"cosa fare|o que fazer|what to do|what we will do|what needs to be done|vorgangsname|nom de la "
    U"tâche|nombre de tarea|nome da tarefa|nome attività|taaknaam|"
    U"proposal|proposals|propuesta|propuestas|vorschlag|vorschläge|proposta|proposte|corrective action|"
    U"corrective actions|preventive action|remediation action|mitigation action|corrective measure|"
    U"remediation|task|tasks|activity|activities|deliverable|deliverables|action|actions|item|step|process|"
    U"process step|"
    U"work item|action item|decision|function|measure|project|initiative|milestone|requirement|what|"
    U"project task|tarea|tareas|actividad|actividades|acción|acciones|entregable|tâche|tâches|activité|"
    U"activités|livrable|étape|aufgabe|aufgaben|aktivität|aktivitäten|tätigkeit|maßnahme|maßnahmen|vorgang|"
    U"schritt|tarefa|tarefas|atividade|atividades|ação|ações|entrega|attività|compito|compiti|azione|azioni|"
    U"mesure|medida|misura|title|título|titulo|titre|titolo|processo|proceso|processus|prozess|"
    U"prozessschritt|processi|paso|etapa|key action|key actions|specific action|specific actions|"
    U"activity description|task description|task name|action description|work package|workpackage|"
    U"agreed action|actions agreed|action required|recommendation|intervention|commitment|proyecto|"
    U"actuación|actuaciones|iniciativa|compromiso|línea de acción|projet|opération|fiche action|intitulé|"
    U"mesures|projekt|vorhaben|schritte|arbeitsschritt|aktion|aufgabenbeschreibung|was|projeto|iniciativas|"
    U"medidas|entregável|progetto|intervento|interventi|iniziativa|misure|cosa|fasi|taak|taken|actie|acties|"
    U"activiteit|activiteiten|maatregel|maatregelen|stap|werkzaamheden|wat|summary|issue|story|ticket|"
    U"subject|work|job|to do|to-do|todo|assunto|asunto|objet|gegenstand|betreff|추진과제|세부과제|"
    U"세부추진과제|과제명|과제|실천과제|사업명|사업|주요과제|단계명|작업명|업무명|핵심과제|działanie|"
    U"działania|zadanie|zadania|czynność|czynności|krok|aktywność|åtgärd|åtgärder|aktivitet|aktiviteter|"
    U"uppgift|uppgifter|förslag|insats|insatser|handlinger|tiltak|tiltag|indsats|indsatser|opgave|opgaver|"
    U"oppgave|oppgaver|úkol|úkoly|činnost|činnosti|opatření|toimenpide|toimenpiteet|tehtävä|tehtävät|"
    U"мероприятие|мероприятия|задача|задачи|действие|действия|наименование мероприятия|захід|заходи|"
    U"завдання|görev|görevler|eylem|eylemler|faaliyet|faaliyetler|kegiatan|tugas|タスク|タスク名|作業|"
    U"作業項目|作業内容|機能|行為|項目|やること|アクション|アクションアイテム|활동|작업|업무|항목|결정 항목|"
    U"할 일|기능|feature|features|capability|use case|subgoal|sub-goal|key activity|key activities|"
    U"work area|responsibility area|area of responsibility|duty|duties|procedure|procédure|procédures|"
    U"procedimiento|procedimientos|procedimento|procedimentos|verfahren|intitulé simplifié des mesures|"
    U"intitulé de la mesure|intitulé de l'action|intitulé de l’action|aktionen|ergebnisgruppe|lieferobjekt|"
    U"lieferobjekte|arbeitspakete|thema / aufgabe|prestation|livrables|entregables|decisión|decisiones|"
    U"decision / activity|activity/deliverable|activity / deliverable|task / activity|task/activity|"
    U"activity/task|atividade / entregável|atividade/entregável|actividad / entregable|atividade / tarefa|"
    U"o quê|o que|qué|quoi|nhiệm vụ|công việc|nội dung công việc|hoạt động|الإجراء|الإجراءات|النشاط|الأنشطة|"
    U"المهمة|المهام|المبادرة|المشروع|feladat|feladatok|intézkedés|activitate|activități|acțiune|acțiuni|"
    U"măsură|măsuri|δράση|δράσεις|ενέργεια|мероприятия плана|eylem adı|entscheidung|entscheidungen|"
    U"offene entscheidung|dokument|dokumente|document|documents|nachweis|nachweise|unterlage|unterlagen|"
    U"절차|업무절차|프로세스|교육항목|교육 항목|업무내용|richtlinie|richtlinien|policy|policies|guideline|"
    U"guidelines|politique|política|fase di attuazione|fasi di attuazione|azioni di attuazione|"
    U"phase de mise en œuvre|umsetzungsschritt|umsetzungsschritte|fase de ejecución";

constexpr View measures = U"subtask|sub-task|subtarea";

constexpr View texts =
    U"finding|findings|finding summary|root "
    U"cause|description|details|detail|target|output|outcome|result|indicator|kpi|descripción|beschreibung|"
    U"descrição|descrizione|indicador|success measure|success criteria|measure of success|"
    U"performance indicator|performance measure|what it includes|what is included|indicators|outputs|"
    U"outcomes|outcome|contribution|contributions|expected contribution|expected result|expected results|"
    U"expected outcome|rationale|explanation|scope|purpose|steps|metas|meta|indicadores|resultado|"
    U"resultados|producto|indicateur|indicateurs|résultat|résultats attendus|indikator|indikatoren|ergebnis|"
    U"ergebnisse|resultaten|resultaat|indicatore|indicatori|risultato|risultati attesi|target value|"
    U"baseline|주요내용|추진내용|내용|세부내용|목표|성과지표|opis|beskrivning|beskrivelse|popis|kuvaus|"
    U"описание|результат|ожидаемый результат|説明|備考内容|설명|motivering|uzasadnienie|artefakty|"
    U"akceptacja|kryteria|podstawa|사업내용|nội dung|المخرجات|المؤشر|المؤشرات|الوصف|leírás|descriere|"
    U"περιγραφή|kurzbeschreibung|ausgangslage|erläuterung|erfolgsindikatoren|erfolgsindikator|contexte|"
    U"objectifs|justificación|breve descripción|descripción breve|descripción de la acción|"
    U"descrizione sintetica|toelichting maatregel|omschrijving|resumo|résumé|zielsetzung|inhalt|inhalte|"
    U"content|contents|contenu|contenido|conteúdo|contenuto|inhoud|교육내용|교육 내용";

constexpr View asides =
    U"por quê|por que|por qué|why|warum|pourquoi|perché|onde|where|wo|où|dónde|dove|como|how|wie|comment|"
    U"cómo|come|quanto|how much|combien|cuánto|was kostet|dependencia|dependencias|notes|legend|key|note|"
    U"comments|comment|remarks|priority|budget|cost|risk|phone|email|e-mail|contact|start|start date|"
    U"bemerkung|bemerkungen|priorität|observaciones|notas|remarques|observações|prioridad|priorité|reporter|"
    U"creator|created by|created|labels|label|tags|issue type|type|severity|impact|effort|estimate|"
    U"requested by|raised by|author|updated|updated by|evidence|link|links|url|source|sources|dependencies|"
    U"funded by|funders|funder|financiación|financiadores|fuente de financiación|financeurs|financeur|"
    U"finanzierung durch|geldgeber|financiamento|financiadores|finanziamento|finanziatori|fonte di "
    U"finanziamento|"
    U"dependency|assumptions|funding|resources|resource|kosten|finanzierung|mittel|ressourcen|coût|"
    U"financement|moyens|presupuesto|recursos|orçamento|custo|costo|risorse|opmerking|opmerkingen|"
    U"toelichting|prioriteit|priorità|relevance|wichtigkeit|approved by|verified by|reviewed by|비고|예산|"
    U"근거|meeting date|date raised|date opened|raised|why|where|how|how much|por que|por quê|onde|como|"
    U"quanto|quanto custa|por qué|dónde|cómo|cuánto|pourquoi|où|combien|warum|wo|uwagi|komentarz|budżet|"
    U"anmärkning|kommentar|kommentarer|bemærkning|bemærkninger|merknad|poznámka|poznámky|huomiot|примечание|"
    U"примечания|notlar|catatan|備考|メモ|비고 및 참고|next owner|previous owner|former owner|old owner|"
    U"next step owner|review cadence|review frequency|cadence|risk owner|validation|validações|validação|"
    U"validierung|validación|approval|approvals|vertretung|stellvertretung|budget (€)|"
    U"moyens et modalités de travail|criticité|criticality|criticidad|kritikalität|fréquence|frequency|"
    U"frecuencia|häufigkeit|godz|hours|stunden|heures|horas|story points|points|rank|rang|ranking|ghi chú|"
    U"ملاحظات|megjegyzés|observații|παρατηρήσεις|예산액|사업비|소요예산|예산(백만원)|бюджет|стоимость|"
    U"kinh phí|التكلفة|الميزانية|zielgruppe|zielgruppen|public cible|público objetivo|destinatarios|"
    U"público-alvo|destinatari|doelgroep|target group|target audience|thg-einsparung|wirkung|wirksamkeit|"
    U"coûts|coût estimatif|priorität der maßnahme|synergien|hinweise|anmerkungen|remarque|élu référent|élue "
    U"référente|"
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
