//! Two saves that cross: what each of them changed is kept, unless both changed the same field otherwise.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What people write about a thing, field by field.
pub(crate) fn fields(said: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(said) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// The names of the fields in which two versions differ, in order.
pub(crate) fn differing(old: &Map<String, Value>, new: &Map<String, Value>) -> Vec<String> {
    let mut names: Vec<String> =
        old.keys().chain(new.keys()).filter(|name| old.get(*name) != new.get(*name)).cloned().collect();
    names.sort();
    names.dedup();
    names
}

/// What `mine` changed since `base`, in what stands now; or the fields that were changed both here and there.
pub(crate) fn cross<T: Serialize + DeserializeOwned>(base: &T, mine: &T, now: &T) -> Result<T, Vec<String>> {
    let (base, mine, mut now) = (fields(base), fields(mine), fields(now));
    let changed = differing(&base, &mine);
    let crossed: Vec<String> = changed
        .iter()
        .filter(|name| now.get(*name) != base.get(*name) && now.get(*name) != mine.get(*name))
        .cloned()
        .collect();
    if !crossed.is_empty() {
        return Err(crossed);
    }
    for name in changed {
        match mine.get(&name) {
            Some(value) => now.insert(name, value.clone()),
            None => now.remove(&name),
        };
    }
    Ok(serde_json::from_value(Value::Object(now)).expect("fields of the same type make that type again"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn what_each_of_two_saves_changed_is_kept() {
        let base = of(json!({ "title": "a", "place": "x", "link": "l" }));
        let mine = of(json!({ "title": "b", "place": "x" }));
        let now = of(json!({ "title": "a", "place": "y", "link": "l", "help": "h" }));
        assert_eq!(cross(&base, &mine, &now), Ok(of(json!({ "title": "b", "place": "y", "help": "h" }))));
    }

    #[test]
    fn a_field_that_both_changed_otherwise_is_told() {
        let base = of(json!({ "title": "a", "place": "x" }));
        let mine = of(json!({ "title": "b", "place": "z" }));
        let now = of(json!({ "title": "c", "place": "z" }));
        assert_eq!(cross(&base, &mine, &now), Err(vec!["title".to_owned()]));
    }
}
