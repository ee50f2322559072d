package org.marsad.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says of its article (schema.org's NewsArticle and its relations).
 *
 * <p>A page may describe several articles. The one that names the page's own address counts; where none does, what is described counts
 * only if there is but one headline, so that a list of other stories never lends its date.
 */
final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "reportagenewsarticle",
            "backgroundnewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "liveblogposting",
            "blogposting",
            "report");

    private final List<Map<?, ?>> articles;
    private final Map<String, Map<?, ?>> byId;

    private LinkedData(List<Map<?, ?>> articles, Map<String, Map<?, ?>> byId) {
        this.articles = articles;
        this.byId = byId;
    }

    /** Reads every block of the page; one that is no JSON is passed over and noted. */
    static LinkedData of(Document page, @Nullable String url, List<String> notes) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        int broken = 0;
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                try {
                    gather(JsonTree.read(bare(script.data())), nodes);
                } catch (JsonProcessingException e) {
                    broken++;
                } catch (IOException e) {
                    throw new IllegalStateException("a string cannot fail to be read", e);
                }
            }
        }
        if (broken > 0) {
            notes.add("JSON-LD that is no JSON passed over: " + broken);
        }
        Map<String, Map<?, ?>> byId = new HashMap<>();
        nodes.forEach(node -> {
            String id = string(node.get("@id"));
            if (id != null) {
                byId.putIfAbsent(id, node);
            }
        });
        return new LinkedData(own(nodes.stream().filter(LinkedData::article).toList(), url), byId);
    }

    @Nullable
    String headline() {
        return first("headline", "name");
    }

    @Nullable
    String body() {
        return first("articleBody");
    }

    @Nullable
    String url() {
        String url = first("url");
        return url != null && Metadata.web(url) ? url : null;
    }

    List<String> dates() {
        return articles.stream()
                .map(article -> string(article.get("datePublished")))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The name of the publisher, also where the article only points to it. */
    @Nullable
    String publisher() {
        for (Map<?, ?> article : articles) {
            Object publisher = article.get("publisher");
            if (publisher instanceof List<?> several && !several.isEmpty()) {
                publisher = several.get(0);
            }
            if (publisher instanceof Map<?, ?> node) {
                String name = string(node.get("name"));
                Map<?, ?> pointed = byId.get(String.valueOf(node.get("@id")));
                String found = name != null || pointed == null ? name : string(pointed.get("name"));
                if (found != null) {
                    return found;
                }
            }
            String plain = string(publisher);
            if (plain != null && !Metadata.web(plain)) {
                return plain;
            }
        }
        return null;
    }

    private static void gather(@Nullable Object value, List<Map<?, ?>> nodes) {
        if (value instanceof List<?> several) {
            several.forEach(one -> gather(one, nodes));
        } else if (value instanceof Map<?, ?> node) {
            nodes.add(node);
            gather(node.get("@graph"), nodes);
            if (node.get("mainEntity") instanceof Map<?, ?> main) {
                nodes.add(main);
            }
        }
    }

    private static boolean article(Map<?, ?> node) {
        Object type = node.get("@type");
        List<?> types = type instanceof List<?> several ? several : type == null ? List.of() : List.of(type);
        return types.stream().anyMatch(t -> ARTICLES.contains(String.valueOf(t).toLowerCase(Locale.ROOT)));
    }

    private static List<Map<?, ?>> own(List<Map<?, ?>> articles, @Nullable String url) {
        List<Map<?, ?>> named =
                articles.stream().filter(a -> url != null && names(a, url)).toList();
        if (!named.isEmpty()) {
            return named;
        }
        long headlines = articles.stream()
                .map(a -> String.valueOf(a.get("headline")))
                .distinct()
                .count();
        return headlines == 1 ? articles : List.of();
    }

    private static boolean names(Map<?, ?> article, String url) {
        Object main = article.get("mainEntityOfPage");
        Object of = main instanceof Map<?, ?> page ? page.get("@id") : main;
        return url.equals(of) || url.equals(article.get("url")) || url.equals(article.get("@id"));
    }

    private @Nullable String first(String... fields) {
        for (String field : fields) {
            for (Map<?, ?> article : articles) {
                String value = string(article.get(field));
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static @Nullable String string(@Nullable Object value) {
        return value instanceof String s && !s.isBlank() ? s.strip() : null;
    }

    /** Without the comment and CDATA marks that some templates put around it. */
    private static String bare(String data) {
        String json = data.replace("<![CDATA[", "").replace("]]>", "");
        int object = json.indexOf('{');
        int list = json.indexOf('[');
        int from = object < 0 || list >= 0 && list < object ? list : object;
        int to = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']'));
        return from < 0 || to < from ? json : json.substring(from, to + 1);
    }
}
