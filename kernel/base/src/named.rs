//! Closed sets of words: an enum whose variants have one name each, the same in code, table, address and translation key.

/// An enum of names, as [`crate::named!`] makes it.
pub trait Named: Copy + Eq + Sized + 'static {
    /// Every variant, in the order in which choices are offered.
    const ALL: &'static [Self];
    /// The name of a variant.
    fn name(self) -> &'static str;
    /// The variant of that name.
    fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|variant| variant.name() == name)
    }
}

/// Declares an enum of names, with its column, its form field, its JSON and its display.
///
/// ```ignore
/// base::named! {
///     /// How far an event reaches.
///     pub enum Scope { Local = "local", National = "national" }
/// }
/// ```
#[macro_export]
macro_rules! named {
    ($(#[$meta:meta])* $vis:vis enum $type:ident { $($(#[$vmeta:meta])* $variant:ident = $name:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $type { $($(#[$vmeta])* $variant),+ }

        impl $crate::Named for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }
        }
        impl $crate::Parse for $type {
            fn parse(typed: &str) -> Result<Self, $crate::Sentence> {
                <Self as $crate::Named>::of_name(typed.trim()).ok_or($crate::Sentence::of("wrong-choice"))
            }
        }
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::Named::name(*self))
            }
        }
        impl $crate::ToValue for $type {
            fn to_value(&self) -> $crate::Value {
                $crate::Value::Text($crate::Named::name(*self).to_owned())
            }
        }
        impl $crate::FromValue for $type {
            fn from_value(value: $crate::Value) -> Result<Self, $crate::Mismatch> {
                let text = <String as $crate::FromValue>::from_value(value)?;
                <Self as $crate::Named>::of_name(&text)
                    .ok_or($crate::Mismatch { expected: stringify!($type), found: $crate::Value::Text(text) })
            }
        }
        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::Named::name(*self))
            }
        }
        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <::std::borrow::Cow<'de, str> as $crate::serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::Named>::of_name(&text)
                    .ok_or_else(|| $crate::serde::de::Error::custom(concat!("not a ", stringify!($type))))
            }
        }
    };
}
