// As much of YAML as rules/default.yaml is written in: maps and lists by indent, short ones in brackets on a line, remarks. Anything else is refused.

const ENTRY = /^([\w-]+):(?: +(.*))?$/;

/** Lines without remarks: how far in, and what. */
function linesOf(text) {
    return text
        .split("\n")
        .map((line) => line.replace(/(^|\s)#.*$/, "").trimEnd())
        .filter((line) => line !== "")
        .map((line) => ({ indent: line.search(/\S/), text: line.trim() }));
}

/** The parts of what stands between brackets, at its commas; those of inner brackets are theirs. */
function parts(text) {
    const found = [];
    let depth = 0;
    let part = "";
    for (const sign of text) {
        depth += "[{".includes(sign) ? 1 : "]}".includes(sign) ? -1 : 0;
        if (sign === "," && depth === 0) {
            found.push(part.trim());
            part = "";
        } else {
            part += sign;
        }
    }
    return part.trim() === "" ? found : [...found, part.trim()];
}

function entry(text) {
    const found = ENTRY.exec(text);
    if (!found) {
        throw new Error(`${text} (expected: name: value)`);
    }
    return [found[1], found[2] ?? ""];
}

function scalar(text) {
    if (text.startsWith("[")) {
        return parts(text.slice(1, -1)).map(scalar);
    }
    if (text.startsWith("{")) {
        return Object.fromEntries(
            parts(text.slice(1, -1))
                .map((part) => entry(part))
                .map(([name, value]) => [name, scalar(value)]),
        );
    }
    if (/^-?\d+(\.\d+)?$/.test(text)) {
        return Number(text);
    }
    return ["true", "false"].includes(text) ? text === "true" : text.replace(/^"(.*)"$/, "$1");
}

/** The value that begins with the first of the lines; it takes the lines that belong to it. */
function value(lines) {
    const { indent, text } = lines[0];
    if (text.startsWith("- ")) {
        const items = [];
        while (lines[0]?.indent === indent && lines[0].text.startsWith("- ")) {
            const text = lines[0].text.slice(2);
            lines[0] = { indent: indent + 2, text };
            items.push(ENTRY.test(text) ? value(lines) : scalar(lines.shift().text));
        }
        return items;
    }
    const map = {};
    while (lines[0]?.indent === indent) {
        const [name, said] = entry(lines.shift().text);
        map[name] = said !== "" ? scalar(said) : (lines[0]?.indent ?? 0) > indent ? value(lines) : null;
    }
    return map;
}

export function yaml(text) {
    const lines = linesOf(text);
    const whole = value(lines);
    if (lines.length > 0) {
        throw new Error(`${lines[0].text} (expected: an indent that belongs to something)`);
    }
    return whole;
}
