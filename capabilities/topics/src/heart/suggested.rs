//! Topics that a fresh network is offered to begin with: what calls for input, calendars and timelines of Internet policy are
//! mostly about. They are ours to name; nobody has to take them.

use super::{Name, Names};
use base::{Named, Parse, Slug, Tongue};

/// A slug, and the names in the order of [`Tongue::ALL`].
type Suggested = (&'static str, [&'static str; 6]);

/// All of them: those that most others presuppose come first.
const SUGGESTED: [Suggested; 20] = [
    (
        "internet-governance",
        [
            "Internet governance",
            "Gouvernance de l’Internet",
            "Gobernanza de Internet",
            "حوكمة الإنترنت",
            "Управление интернетом",
            "互联网治理",
        ],
    ),
    (
        "human-rights",
        [
            "Human rights online",
            "Droits humains en ligne",
            "Derechos humanos en línea",
            "حقوق الإنسان على الإنترنت",
            "Права человека в интернете",
            "网络人权",
        ],
    ),
    ("access", ["Access", "Accès", "Acceso", "النفاذ إلى الإنترنت", "Доступ", "接入"]),
    (
        "freedom-of-expression",
        [
            "Freedom of expression",
            "Liberté d’expression",
            "Libertad de expresión",
            "حرية التعبير",
            "Свобода выражения мнений",
            "表达自由",
        ],
    ),
    (
        "privacy",
        [
            "Privacy and data protection",
            "Vie privée et protection des données",
            "Privacidad y protección de datos",
            "الخصوصية وحماية البيانات",
            "Приватность и защита данных",
            "隐私与数据保护",
        ],
    ),
    ("surveillance", ["Surveillance", "Surveillance", "Vigilancia", "المراقبة", "Слежка", "监控"]),
    ("encryption", ["Encryption", "Chiffrement", "Cifrado", "التشفير", "Шифрование", "加密"]),
    (
        "cybersecurity",
        [
            "Cybersecurity",
            "Cybersécurité",
            "Ciberseguridad",
            "الأمن السيبراني",
            "Кибербезопасность",
            "网络安全",
        ],
    ),
    (
        "blocking-and-shutdowns",
        [
            "Blocking and shutdowns",
            "Blocages et coupures",
            "Bloqueos y apagones",
            "حجب الإنترنت وقطعه",
            "Блокировки и отключения",
            "封锁与断网",
        ],
    ),
    (
        "intermediary-liability",
        [
            "Intermediary liability",
            "Responsabilité des intermédiaires",
            "Responsabilidad de los intermediarios",
            "مسؤولية الوسطاء",
            "Ответственность посредников",
            "中介责任",
        ],
    ),
    (
        "multistakeholder",
        [
            "Multistakeholder governance",
            "Gouvernance multipartite",
            "Gobernanza de múltiples partes interesadas",
            "الحوكمة متعددة أصحاب المصلحة",
            "Управление с участием многих сторон",
            "多利益相关方治理",
        ],
    ),
    (
        "itu-and-wsis",
        [
            "ITU and WSIS",
            "UIT et SMSI",
            "UIT y CMSI",
            "الاتحاد الدولي للاتصالات والقمة العالمية لمجتمع المعلومات",
            "МСЭ и ВВУИО",
            "国际电联与信息社会世界峰会",
        ],
    ),
    (
        "names-and-numbers",
        [
            "Domain names and addresses",
            "Noms de domaine et adresses",
            "Nombres de dominio y direcciones",
            "أسماء النطاقات والعناوين",
            "Доменные имена и адреса",
            "域名与地址",
        ],
    ),
    (
        "open-standards",
        [
            "Open standards and one Internet",
            "Normes ouvertes et Internet unique",
            "Estándares abiertos y una sola Internet",
            "المعايير المفتوحة وإنترنت واحدة",
            "Открытые стандарты и единый интернет",
            "开放标准与统一互联网",
        ],
    ),
    ("gender", ["Gender", "Genre", "Género", "النوع الاجتماعي", "Гендер", "性别"]),
    (
        "local-content",
        [
            "Local content and languages",
            "Contenus locaux et langues",
            "Contenidos locales y lenguas",
            "المحتوى المحلي واللغات",
            "Местный контент и языки",
            "本地内容与语言",
        ],
    ),
    (
        "access-to-knowledge",
        [
            "Access to knowledge and copyright",
            "Accès au savoir et droit d’auteur",
            "Acceso al conocimiento y derechos de autor",
            "إتاحة المعرفة وحقوق المؤلف",
            "Доступ к знаниям и авторское право",
            "获取知识与版权",
        ],
    ),
    (
        "artificial-intelligence",
        [
            "Artificial intelligence",
            "Intelligence artificielle",
            "Inteligencia artificial",
            "الذكاء الاصطناعي",
            "Искусственный интеллект",
            "人工智能",
        ],
    ),
    (
        "digital-trade",
        [
            "Digital trade",
            "Commerce numérique",
            "Comercio digital",
            "التجارة الرقمية",
            "Цифровая торговля",
            "数字贸易",
        ],
    ),
    (
        "network-building",
        [
            "Building the network",
            "Construire le réseau",
            "Construir la red",
            "بناء الشبكة",
            "Развитие сети",
            "网络建设",
        ],
    ),
];

/// The topics that are suggested, each with its slug and its names in the six languages of the interface.
pub(crate) fn suggested() -> Vec<(Slug, Names)> {
    let one = |(slug, names): &Suggested| {
        let name = |(tongue, name): (&Tongue, &&str)| Some((*tongue, Name::parse(name).ok()?));
        Some((Slug::parse(slug).ok()?, Names::of(Tongue::ALL.iter().zip(names).filter_map(name))?))
    };
    SUGGESTED.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_suggestion_has_a_slug_of_its_own_and_a_name_in_every_language() {
        let all = suggested();
        assert_eq!(all.len(), SUGGESTED.len());
        assert_eq!(all.iter().map(|(slug, _)| slug).collect::<BTreeSet<_>>().len(), all.len());
        for (slug, names) in &all {
            assert_eq!(names.iter().count(), Tongue::ALL.len(), "{slug}");
        }
        for (n, tongue) in Tongue::ALL.iter().enumerate() {
            let access = SUGGESTED[2].1[n];
            assert_eq!(all[2].1.get(*tongue).map(Name::as_str), Some(access), "{tongue}");
        }
        assert_eq!(
            Tongue::ALL,
            &["en", "fr", "es", "ar", "ru", "zh"].map(|name| Tongue::of_name(name).unwrap())
        );
    }
}
