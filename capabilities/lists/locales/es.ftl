## Lists

