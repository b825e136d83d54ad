#include "extraction/tables/latin_owner_words.hpp"

namespace zeren::extraction::tables {
namespace {

using View = std::u32string_view;

constexpr View leads_words =
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
    U"porté(e)(s) par|porteur(s)|pilote(s)|capo|hut|den hut auf hat|leads the task|"
    U"órgano coordinador|entidad coordinadora|unidad coordinadora|área coordinadora|coordinadores|pilote de "
    U"l'action|pilote de l’action|pilote principal|service porteur|direction porteuse|lead "
    U"responsibility|lead responsible|hauptverantwortliche|hauptverantwortlicher|ente capofila|soggetto "
    U"capofila|partner capofila|entidad líder|entidade líder|entidade coordenadora|órgão coordenador|"
    U"coordinator|coordinators|projektleiter|projektleiterin|projektleitung|teamleiter|teamleitung|"
    U"coordinateur|coordinatrice|coordinateurs|jefe de proyecto|jefa de proyecto|director de proyecto|capo "
    U"progetto|capoprogetto|gerente do projeto|chefe de projeto";

constexpr View helpers_words =
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
    U"appoggio|auxilia|"
    U"unterstützung durch|mit unterstützung von|in zusammenarbeit mit|zusammenarbeit|zusammenarbeit "
    U"mit|beteiligte akteure|weitere akteure|beteiligte ämter|beteiligte abteilungen|einzubeziehen|zu "
    U"beteiligen|einzubinden|acteurs impliqués|services impliqués|acteurs mobilisés|autres "
    U"acteurs|structures partenaires|organismes partenaires|acteurs partenaires|services "
    U"partenaires|services contributeurs|avec la participation de|en lien avec|en partenariat avec|órganos "
    U"implicados|agentes implicados|actores implicados|entidades implicadas|departamentos implicados|áreas "
    U"implicadas|servicios implicados|unidades implicadas|otros agentes|otros actores|otras áreas "
    U"implicadas|en colaboración con|agentes colaboradores|com o apoio de|em colaboração com|entidades "
    U"envolvidas|áreas envolvidas|setores envolvidos|outros intervenientes|soggetti partecipanti|enti "
    U"coinvolti|uffici coinvolti|settori coinvolti|servizi coinvolti|partner coinvolti|con il supporto di|in "
    U"collaborazione con|altri soggetti|altri soggetti coinvolti|"
    U"team members|teammitglieder|projektmitglieder|projektmitarbeiter|projektteam|project team|équipe "
    U"projet|membres de l'équipe|membres de l’équipe|miembros del equipo|equipo del proyecto|equipo de "
    U"apoyo|membros da equipe|membros da equipa|equipe de apoio|gruppo di lavoro|membri del gruppo|with "
    U"whom|mit wem|avec qui|con quién|con quien|com quem|con chi|con chi?|involucrados|áreas "
    U"involucradas|personas involucradas|implicados|personas implicadas|impliqués|personnes "
    U"impliquées|personnes associées|services concernés|directions concernées|acteurs "
    U"concernés|envolvidos|pessoas envolvidas|coinvolti|persone coinvolte|áreas "
    U"corresponsables|miteinbezogen|eingebunden|"
    U"who supports|who assists|quem apoia|quem ajuda|quién apoya|quien apoya|quién ayuda|quien ayuda|chi "
    U"supporta|chi aiuta|qui soutient|qui aide|qui appuie|wer unterstützt|wer hilft|unterstützt von|apoiado "
    U"por|apoyado por|soutenu par";

constexpr View consulted_words =
    U"consulted|consult|consultado|consultados|consulté|consultés|konsultiert|consultato|konsultowany|"
    U"konsulterad|konsulteret|konsultovaný|консультант|consulté(s)|dikonsultasikan|자문|협의|ouvidos|ouvido|"
    U"oídos|a consultar|consultare|sentire|sentiti|après avis de|avis de|anhörung|angehört|相談先|相談";

constexpr View informed_words =
    U"informed|inform|informado|informados|informé|informés|informiert|informato|informowany|informerad|"
    U"informeret|informovaný|информируемый|informé(s)|통보|공유";

constexpr View responsible_words =
    U"zu erledigen durch|erledigung durch|auszuführen durch|qui fait|qui fait ?|qui fait quoi|"
    U"quién lo hace|wer macht es|who does what|autoridad competente|competent authority|"
    U"autorité compétente|zuständige behörde|autoridade competente|autorità competente|a cura di|curato da|"
    U"chargé de l'exécution|chargé de l’exécution|chargé de|chargée de|à la charge de|a cargo de|"
    U"resource names|resource name|ressourcennamen|noms des ressources|noms ressources|"
    U"nombres de los recursos|nombres de recursos|nomes dos recursos|nomes de recursos|nomi risorse|"
    U"namen van resources|who is responsible|who leads|who does it|resp|resp.|respons.|resp. org.|"
    U"org. responsible|verantw|zust.|zuständ.|owner|owners|owned "
    U"by|responsible|responsibility|assignee|assignees|"
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
    U"pelaksana|관리부서|실시부서|실시부서명|시행부서|실행부서|담당부서명|부서명|"
    U"órgano gestor|entidad gestora|unidad gestora|centro gestor|servicio gestor|área gestora|órgano "
    U"promotor|entidad promotora|promotor|entidad impulsora|órgano impulsor|órgano ejecutor|entidad "
    U"ejecutora|unidad "
    U"ejecutora|träger|trägerschaft|maßnahmenträger|projektträger|umsetzungsverantwortung|"
    U"umsetzungsverantwortliche|verantwortliche stellen|verantwortlicher bereich|verantwortliches "
    U"amt|verantwortliche abteilung|verantwortliche organisationseinheit|zuständige abteilung|zuständige "
    U"stellen|zuständiger bereich|service en charge|services en charge|maître d’ouvrage|maîtrise "
    U"d'ouvrage|maîtrise d’ouvrage|maîtres d'ouvrage|maîtres d’ouvrage|structure responsable|entité en "
    U"charge|soggetto promotore|soggetto gestore|ente gestore|ente attuatore|entidade executora|órgão "
    U"executor|órgão gestor|unidade responsável|setor responsável|secretaria responsável|"
    U"référent|référente|référents|quién es responsable|quem é "
    U"responsável|wer ist verantwortlich|qui est responsable|chi è responsabile";

constexpr View bodies_words =
    U"ministères|ministère|ministères concernés|ministries|ministry|ministry / agency|agencies|departments|"
    U"department|organisation|organization|organisations|bodies|institution|institutions|"
    U"stakeholder responsible|dienststelle|ressort|fachbereich|amt|organismo|organismos|entidad|entidades|"
    U"dependencias|órgão|órgãos|secretaria|secretarías|secretaría|ufficio|uffici|enti|services";

constexpr View leading_people_words =
    U"lead officer|lead person|lead name|lead contact|named lead|sro|senior responsible owner|"
    U"senior responsible officer|executive lead|accountable officer|project lead|project manager";

constexpr View people_words =
    U"responsible officer|responsible person|person responsible|officer responsible|officer|contact person|"
    U"councillor|councillors|staff member|member of staff|portfolio holder|lead member|sponsor|"
    U"executive sponsor|ansprechpartner|ansprechperson|verantwortliche person|interlocuteur|interlocutrice|"
    U"personne responsable|persona responsable|persona de contacto|pessoa responsável|"
    U"persona di riferimento|contactpersoon|담당자|책임자|担当者|責任者|osoba kontaktowa|kontaktperson|"
    U"kontakt|held by|role holder|post holder|postholder|rolleninhaber|titulaire du rôle";

constexpr View approvers_words =
    U"approver|approvers|genehmiger|genehmigende|aprobador|aprobadores|aprovador|aprovadores|approbateur|"
    U"approvatore|validador|validadores|validateur|validator|validatore";

}  // namespace

const OwnerWords& latin_owner_words() {
    static constexpr OwnerWords words{
        .leads = leads_words,
        .helpers = helpers_words,
        .consulted = consulted_words,
        .informed = informed_words,
        .responsible = responsible_words,
        .bodies = bodies_words,
        .leading_people = leading_people_words,
        .people = people_words,
        .approvers = approvers_words,
    };
    return words;
}

}  // namespace zeren::extraction::tables
