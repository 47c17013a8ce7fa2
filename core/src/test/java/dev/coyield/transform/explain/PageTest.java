package dev.coyield.transform.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Classes;
import dev.coyield.transform.Explanation;
import dev.coyield.transform.ModuleExplainer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {
    private static final String HARBOR = """
            package shop;

            import dev.coyield.*;
            import java.util.*;

            class Harbor {
                @Coroutine
                Iterator<String> unload(List<String> crates) {
                    for (String crate : crates) {
                        Co.yield(crate + "<script>alert(1)</script>");
                    }
                    return Co.done();
                }
            }
            """;

    @TempDir
    Path directory;

    @Test
    void a_method_is_drawn_with_its_states_and_its_source() throws Exception {
        String page = page(HARBOR);
        assertThat(page)
                .contains("<h3><span class=\"owner\">Harbor.</span>unload<span class=\"parameters\">(List)</span></h3>")
                .contains("<title>from the start to 1</title>", "<title>from 1 to 1</title>")
                .contains("<title>from 1 to the end</title>", "<title>from the start to the end</title>")
                .contains("<b>10</b>")
                .contains("a frame of about <b>");
    }

    @Test
    void text_of_a_source_is_never_markup() throws Exception {
        assertThat(page(HARBOR)).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void the_page_needs_no_other_and_runs_nothing() throws Exception {
        assertThat(page(HARBOR)).doesNotContain("http:", "https:", "src=", "@import", "url(", "<link");
    }

    @Test
    void its_elements_are_closed_and_each_link_leads_somewhere() throws Exception {
        Document document = parsed(page(HARBOR));
        NodeList links = document.getElementsByTagName("a");
        assertThat(links.getLength()).isPositive();
        for (int index = 0; index < links.getLength(); index++) {
            String target =
                    links.item(index).getAttributes().getNamedItem("href").getNodeValue();
            assertThat(target).startsWith("#");
            assertThat(page(HARBOR)).contains("id=\"" + target.substring(1) + "\"");
        }
    }

    @Test
    void the_same_classes_give_the_same_bytes() throws Exception {
        assertThat(page(HARBOR)).isEqualTo(page(HARBOR));
    }

    @Test
    void a_problem_is_shown_with_its_reason_its_advice_and_its_line() throws Exception {
        String page = page(HARBOR.replace("Co.yield(crate", "synchronized (crates) { Co.yield(crate")
                .replace("\");\n        }", "\"); }\n        }"));
        assertThat(page)
                .contains("<code>shop.Harbor.unload(Harbor.java:10)</code>")
                .contains("Co.yield while a monitor is held (synchronized at line 10).")
                .contains("A suspended coroutine cannot keep a monitor")
                .contains("java.util.concurrent.locks.Lock")
                .contains("<span class=\"row refused\"><b>10</b>");
    }

    @Test
    void without_sources_the_drawing_is_there_all_the_same() throws Exception {
        compile(HARBOR);
        assertThat(explanation().toHtml("shop", List.of()))
                .contains("Its source was not found.")
                .contains("<svg class=\"machine\"")
                .contains(">Co.yield</text>");
    }

    @Test
    void a_class_whose_original_is_not_known_is_named_with_the_way_out() {
        var explanation = new Explanation(List.of(), List.of(), List.of(), List.of("shop.Harbor"));
        assertThat(explanation.toHtml("shop", List.of()))
                .contains("<li><code>shop.Harbor</code></li>")
                .contains("mvn clean compile coyield:explain");
    }

    @Test
    void a_module_without_coroutines_is_said_to_have_none() {
        assertThat(new Explanation(List.of(), List.of(), List.of(), List.of()).toHtml("a & b", List.of()))
                .contains("There is no coroutine method to show.")
                .contains("Coroutines of <em>a &amp; b</em>");
    }

    private String page(String source) throws IOException {
        compile(source);
        return explanation().toHtml("shop", List.of(directory.resolve("src")));
    }

    private void compile(String source) throws IOException {
        Path file = directory.resolve("src/shop/Harbor.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        Classes.compile(directory.resolve("classes"), "Harbor.java", source);
    }

    private Explanation explanation() throws IOException {
        return new ModuleExplainer(List.of(directory.resolve("classes")), List.of(), directory.resolve("kept"))
                .explain();
    }

    /** As XML, which is stricter, once what HTML alone allows is taken out. */
    private static Document parsed(String page) throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
