//! Regions as the United Nations' statistics have them (standard M49).

use super::{Names, in_tongue, names};
use crate::Tongue;
use std::collections::HashMap;
use std::sync::OnceLock;

crate::named! {
    /// A region of the world: those of M49, with the Americas told apart.
    pub enum Region {
        /// 002.
        Africa = "africa",
        /// 419, a part of 019.
        LatinAmerica = "latin-america",
        /// 021, a part of 019.
        NorthernAmerica = "northern-america",
        /// 142.
        Asia = "asia",
        /// 150.
        Europe = "europe",
        /// 009.
        Oceania = "oceania",
    }
}

crate::named! {
    /// A sub-region of M49.
    pub enum SubRegion {
        /// 015.
        NorthernAfrica = "northern-africa",
        /// 202.
        SubSaharanAfrica = "sub-saharan-africa",
        /// 419.
        LatinAmerica = "latin-america",
        /// 021.
        NorthernAmerica = "northern-america",
        /// 143.
        CentralAsia = "central-asia",
        /// 030.
        EasternAsia = "eastern-asia",
        /// 035.
        SouthEasternAsia = "south-eastern-asia",
        /// 034.
        SouthernAsia = "southern-asia",
        /// 145.
        WesternAsia = "western-asia",
        /// 151.
        EasternEurope = "eastern-europe",
        /// 154.
        NorthernEurope = "northern-europe",
        /// 039.
        SouthernEurope = "southern-europe",
        /// 155.
        WesternEurope = "western-europe",
        /// 053.
        AustraliaAndNewZealand = "australia-and-new-zealand",
        /// 054.
        Melanesia = "melanesia",
        /// 057.
        Micronesia = "micronesia",
        /// 061.
        Polynesia = "polynesia",
    }
}

impl Region {
    /// The three digits of M49.
    pub const fn m49(self) -> &'static str {
        match self {
            Self::Africa => "002",
            Self::LatinAmerica => "419",
            Self::NorthernAmerica => "021",
            Self::Asia => "142",
            Self::Europe => "150",
            Self::Oceania => "009",
        }
    }

    /// What people call it.
    pub fn name(self, tongue: Tongue) -> &'static str {
        name_of(self.m49(), tongue)
    }
}

impl SubRegion {
    /// The three digits of M49.
    pub const fn m49(self) -> &'static str {
        match self {
            Self::NorthernAfrica => "015",
            Self::SubSaharanAfrica => "202",
            Self::LatinAmerica => "419",
            Self::NorthernAmerica => "021",
            Self::CentralAsia => "143",
            Self::EasternAsia => "030",
            Self::SouthEasternAsia => "035",
            Self::SouthernAsia => "034",
            Self::WesternAsia => "145",
            Self::EasternEurope => "151",
            Self::NorthernEurope => "154",
            Self::SouthernEurope => "039",
            Self::WesternEurope => "155",
            Self::AustraliaAndNewZealand => "053",
            Self::Melanesia => "054",
            Self::Micronesia => "057",
            Self::Polynesia => "061",
        }
    }

    /// The region that it is a part of.
    pub const fn region(self) -> Region {
        match self {
            Self::NorthernAfrica | Self::SubSaharanAfrica => Region::Africa,
            Self::LatinAmerica => Region::LatinAmerica,
            Self::NorthernAmerica => Region::NorthernAmerica,
            Self::CentralAsia
            | Self::EasternAsia
            | Self::SouthEasternAsia
            | Self::SouthernAsia
            | Self::WesternAsia => Region::Asia,
            Self::EasternEurope | Self::NorthernEurope | Self::SouthernEurope | Self::WesternEurope => {
                Region::Europe
            }
            Self::AustraliaAndNewZealand | Self::Melanesia | Self::Micronesia | Self::Polynesia => {
                Region::Oceania
            }
        }
    }

    /// What people call it.
    pub fn name(self, tongue: Tongue) -> &'static str {
        name_of(self.m49(), tongue)
    }
}

fn name_of(m49: &str, tongue: Tongue) -> &'static str {
    static TABLE: OnceLock<HashMap<&'static str, Names>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let row = |line: &'static str| {
            let mut cells = line.split('\t');
            cells.next().map(|code| (code, names(&mut cells)))
        };
        include_str!("regions.tsv").lines().filter_map(row).collect()
    });
    in_tongue(&table[m49], tongue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Named;

    #[test]
    fn every_region_has_a_name_in_every_tongue() {
        for &tongue in Tongue::ALL {
            assert!(Region::ALL.iter().all(|region| !region.name(tongue).is_empty()));
            assert!(SubRegion::ALL.iter().all(|region| !region.name(tongue).is_empty()));
        }
        assert_eq!(Region::LatinAmerica.name(Tongue::French), "Amérique latine et Caraïbes");
        assert_eq!(SubRegion::SubSaharanAfrica.name(Tongue::Chinese), "撒哈拉以南非洲");
    }

    #[test]
    fn the_parts_of_the_americas_are_regions_of_their_own() {
        assert_eq!(SubRegion::LatinAmerica.region().m49(), SubRegion::LatinAmerica.m49());
        assert_eq!(SubRegion::NorthernAmerica.region().m49(), SubRegion::NorthernAmerica.m49());
    }

    #[test]
    fn no_two_sub_regions_share_a_code() {
        let codes: std::collections::HashSet<_> = SubRegion::ALL.iter().map(|region| region.m49()).collect();
        assert_eq!(codes.len(), SubRegion::ALL.len());
    }
}
