//! A copy as it goes out: the parcel's fields with the copy's mark, then the message that all copies share.

/// What stands before the message in the copy with this mark: the parcel's fields, in their order.
pub(crate) fn head(fields: &[(String, String)], mark: &str) -> Vec<u8> {
    let mut head = Vec::with_capacity(512);
    for (name, value) in fields {
        let value = value.replace("{mark}", &crate::mime::one_line(mark));
        head.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    head
}

/// Whether it names a field as mail programs know them; RFC 5322 2.2 would allow more.
pub(crate) fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
