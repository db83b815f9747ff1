package eu.cosie.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LawsDocumentTest {

  private static final Path LAWS = Path.of("..", "docs", "laws.md");
  private static final Pattern PROPERTY = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");
  private static final Pattern BROKEN = Pattern.compile("`([A-Z]\\w+)\\.([A-Z]\\w+)`");

  @Test
  void all_twenty_laws_are_there_with_what_they_protect() throws IOException {
    List<String[]> rows = rows();

    assertThat(rows).hasSize(20);
    for (Law law : Law.values()) {
      String[] row = rows.get(law.number() - 1);
      assertThat(row[0]).isEqualTo(String.valueOf(law.number()));
      assertThat(row[1].toLowerCase(Locale.ROOT)).startsWith("**" + law.title());
      assertThat(row[4]).isEqualTo("“" + law.seedPhrase() + "” (" + law.seed() + ")");
      assertThat(law.seedPhrase().split(" ")).hasSizeLessThanOrEqualTo(10);
    }
  }

  @Test
  void each_property_it_names_exists() throws Exception {
    int named = 0;
    for (String[] row : rows()) {
      Matcher property = PROPERTY.matcher(row[2]);
      while (property.find()) {
        Class<?> contract = type(property.group(1));
        String method = property.group(2);
        assertThat(contract.getDeclaredMethods())
            .as(property.group())
            .anyMatch(
                each -> each.getName().equals(method) && each.isAnnotationPresent(Property.class));
        named++;
      }
    }
    assertThat(named).isGreaterThan(30);
  }

  @Test
  void each_broken_subject_it_names_breaks_that_law_and_all_are_named() throws Exception {
    List<Class<?>> named = new ArrayList<>();
    for (String[] row : rows()) {
      Matcher broken = BROKEN.matcher(row[3]);
      while (broken.find()) {
        Class<?> subject = type(broken.group(1) + "$" + broken.group(2));
        Breaks breaks = subject.getAnnotation(Breaks.class);
        assertThat(breaks.value().number()).as(broken.group()).isEqualTo(Integer.parseInt(row[0]));
        assertThat(row[2]).as(broken.group()).contains("#" + breaks.noticedBy() + "`");
        named.add(subject);
      }
    }
    assertThat(named).containsExactlyInAnyOrderElementsOf(ContractsTest.broken().toList());
  }

  @Test
  void each_property_of_a_contract_is_named() throws IOException {
    String document = Files.readString(LAWS);

    for (Class<?> contract :
        List.of(
            PolicyContract.class,
            ReframerContract.class,
            TextsContract.class,
            CatalogueContract.class,
            DocumentContract.class,
            KeptDocumentContract.class,
            PrivacyContract.class,
            BalanceContract.class)) {
      Arrays.stream(contract.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Property.class))
          .forEach(
              method ->
                  assertThat(document)
                      .contains("`" + contract.getSimpleName() + "#" + method.getName() + "`"));
    }
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return Class.forName(LawsDocumentTest.class.getPackageName() + "." + name);
  }

  /** The cells of the table's rows. */
  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(LAWS).stream()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
        .toList();
  }
}
