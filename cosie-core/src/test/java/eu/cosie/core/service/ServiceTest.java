package eu.cosie.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceTest {

  private static final Floor LAW = floor(ParticipationLevel.INFLUENCE, "act B", Floor.Ground.LAW);
  private static final Floor POLICY =
      floor(ParticipationLevel.CONSULTED, "policy", Floor.Ground.POLICY);

  @Test
  void without_a_floor_on_that_ground_for_decisions_of_the_kind_there_is_none() {
    Service service = service(POLICY);

    assertThat(service.floor(DecisionKind.DAILY, Floor.Ground.LAW)).isEmpty();
    assertThat(service.floor(DecisionKind.REDESIGN, Floor.Ground.POLICY)).isEmpty();
    assertThat(service.floor(DecisionKind.DAILY, Floor.Ground.POLICY)).contains(POLICY);
  }

  @Test
  void the_highest_floor_is_the_one_that_counts() {
    Floor lower = floor(ParticipationLevel.INFORMED, "act A", Floor.Ground.LAW);

    for (Service service : List.of(service(lower, LAW, POLICY), service(POLICY, LAW, lower))) {
      assertThat(service.floor(DecisionKind.DAILY, Floor.Ground.LAW)).contains(LAW);
    }
  }

  @Test
  void of_equal_floors_the_one_whose_source_comes_first_counts_in_whatever_order() {
    Floor first = floor(ParticipationLevel.INFLUENCE, "act A", Floor.Ground.LAW);

    for (Service service : List.of(service(first, LAW), service(LAW, first))) {
      assertThat(service.floor(DecisionKind.DAILY, Floor.Ground.LAW)).contains(first);
    }
  }

  private static Floor floor(ParticipationLevel level, String source, Floor.Ground ground) {
    return Floor.builder()
        .kind(DecisionKind.DAILY)
        .level(level)
        .source(source)
        .ground(ground)
        .build();
  }

  private static Service service(Floor... floors) {
    return Service.builder()
        .name("a service")
        .engagement(Engagement.VOLUNTARY)
        .floors(List.of(floors))
        .build();
  }
}
