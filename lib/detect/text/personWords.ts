/** Whom people pass on the number of, by trade, by kinship or politely, in the languages that the labels have. Data. */

/** Not those who are counted and filed, as patients, students and employees are: a number after these is their file's. */
const words = [
  'owner landlord landlady guy lady boy girl boss neighbour neighbor brother sister mother mom mum dad father uncle',
  'aunt aunty auntie cousin wife husband grandma grandpa nanny babysitter sitter plumber electrician painter carpenter',
  'mechanic gardener cleaner handyman doctor dentist tutor coach mate mr mrs ms miss sir madam',
  'don doña señor señora sr sra dueño dueña casero casera vecino vecina primo prima hermano hermana tío tía abuela',
  'abuelo mamá papá gasfiter plomero fontanero electricista pintor albañil carpintero mecánico jardinero cerrajero',
  'chico chica muchacho muchacha profe niñera doctora seu dona senhor senhora dono vizinho vizinha irmão irmã mãe pai',
  'encanador canalizador eletricista pedreiro marceneiro mecânico moço moça rapaz babá faxineira',
  'monsieur madame mme proprio propriétaire voisin voisine cousine frère sœur soeur oncle tante maman plombier',
  'électricien peintre maçon jardinier serrurier nounou signor signora sig proprietario proprietaria vicino vicina',
  'cugino cugina fratello sorella zio zia mamma idraulico elettricista imbianchino muratore giardiniere fabbro tata',
  'herr frau vermieter vermieterin nachbar nachbarin bruder schwester onkel klempner elektriker maler gärtner hausmeister',
  'meneer mevrouw eigenaar huisbaas buurman buurvrouw broer zus oom loodgieter elektricien schilder oppas',
  'pani właściciel właścicielka sąsiad sąsiadka brat siostra wujek ciocia hydraulik elektryk malarz niania paní majitel',
  'majitelka soused sousedka bratr sestra strýc teta instalatér elektrikář malíř chůva pán majiteľ sused brat murár',
  'tulajdonos tulaj szomszéd testvér nővér bácsi néni szerelő festő domnul doamna proprietar proprietara vecin vecina',
  'frate sora instalator zugrav bona vlasnik vlasnica gazda gazdarica susjed susjeda komšija komšinica majstor',
  'vodoinstalater električar lastnik lastnica sosed soseda mojster ägare ägaren hyresvärd granne bror syster rörmokare',
  'målare elektriker snickare eier eieren utleier nabo søster rørlegger maler snekker ejer ejeren udlejer vvs tømrer',
  'omistaja vuokranantaja naapuri veli sisko putkimies sähkömies maalari omanik naaber vend õde torumees saimnieks',
  'kaimiņš brālis māsa santehniķis šeimininkas kaimynas brolis sesuo santechnikas',
  'κύριος κυρία κύριο ιδιοκτήτης ιδιοκτήτρια γείτονας γειτόνισσα αδερφός αδερφή θείος θεία υδραυλικός ηλεκτρολόγος',
  'хозяин хозяйка сосед соседка брат сестра дядя тётя тетя мама сантехник электрик маляр мастер няня власник сусід',
  'сусідка тітка майстер собственик хазяин съсед съседка чичо леля водопроводчик майстор газда комшија мајстор',
  'bey hanım komşu abi abla amca teyze usta sahibi bhai bhaiya sahab saab ji didi chacha malik wala kaka',
  'pak bapak ibu bu mas mbak bang encik puan kuya ate aling mang anh chị cô chú fundi mama baba',
  'السيد السيدة أبو المعلم صاحب صاحبة אדון גברת בעלים שכן שכנה אינסטלטור חשמלאי भाई साहब मालिक ভাই',
];
/** Made when a number first gets as far, since most never do. */
let people: ReadonlySet<string> | undefined;

/** The same where words are not set apart. */
const unspaced =
  /师傅|師傅|老师|老師|先生|小姐|女士|老板|老闆|房东|房東|阿姨|大哥|大姐|さん|大家|사장님|선생님|아저씨|아주머니|이모|คุณ|พี่|ช่าง/;

/** Of a word in lower case. */
export function isPersonWord(word: string): boolean {
  people ??= new Set(words.flatMap((line) => line.split(' ')));
  return people.has(word) || unspaced.test(word);
}
