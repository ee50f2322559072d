package org.marsad.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of paths: {@code *} and {@code ?} within a name, {@code **} for any folders between, <code>{a,b}</code> for one or the
 * other. It is matched name by name, so no pattern takes longer than its length times that of the path.
 */
final class Glob {
    private final String root;
    private final List<List<String>> patterns;

    private Glob(String root, List<List<String>> patterns) {
        this.root = root;
        this.patterns = patterns;
    }

    /** Whether an argument has a sign that only patterns have. */
    static boolean pattern(String argument) {
        return argument.chars().anyMatch(c -> c == '*' || c == '?' || c == '{');
    }

    static Glob of(String argument) {
        List<String> names = parts(argument.replace('\\', '/'), '/');
        StringBuilder root = new StringBuilder();
        int at = 0;
        while (at < names.size() - 1 && !pattern(names.get(at))) {
            root.append(names.get(at++)).append('/');
        }
        List<List<String>> patterns = new ArrayList<>();
        for (String one : alternatives(String.join("/", names.subList(at, names.size())))) {
            patterns.add(parts(one, '/'));
        }
        return new Glob(root.toString(), patterns);
    }

    /** The folder that everything it can match lies in; empty for that of the process. */
    String root() {
        return root;
    }

    /** Whether it asks for names that begin with a dot. */
    boolean hidden() {
        return patterns.stream().flatMap(List::stream).anyMatch(name -> name.startsWith("."));
    }

    /** Whether a path below the root matches. */
    boolean matches(Path below) {
        List<String> names = new ArrayList<>();
        below.forEach(name -> names.add(name.toString()));
        return patterns.stream().anyMatch(pattern -> path(pattern, names));
    }

    /** Folders are matched as letters are in a name: one star may take in any number. */
    private static boolean path(List<String> pattern, List<String> names) {
        int p = 0;
        int n = 0;
        int star = -1;
        int back = 0;
        while (n < names.size()) {
            if (p < pattern.size() && pattern.get(p).equals("**")) {
                star = p++;
                back = n;
            } else if (p < pattern.size() && name(pattern.get(p), names.get(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++back;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p).equals("**")) {
            p++;
        }
        return p == pattern.size();
    }

    private static boolean name(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int back = 0;
        while (n < name.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                back = n;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == name.charAt(n))) {
                p++;
                n++;
            } else if (star >= 0) {
                p = star + 1;
                n = ++back;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** One pattern for each choice in braces; braces that are not closed stand for themselves. */
    private static List<String> alternatives(String pattern) {
        int open = pattern.indexOf('{');
        int close = pattern.indexOf('}', open + 1);
        if (open < 0 || close < 0) {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        for (String choice : parts(pattern.substring(open + 1, close), ',')) {
            for (String rest : alternatives(pattern.substring(close + 1))) {
                all.add(pattern.substring(0, open) + choice + rest);
            }
        }
        return all;
    }

    private static List<String> parts(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
