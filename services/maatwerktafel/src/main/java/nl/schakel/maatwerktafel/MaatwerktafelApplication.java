package nl.schakel.maatwerktafel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
class MaatwerktafelApplication {

    public static void main(String[] args) {
        SpringApplication.run(MaatwerktafelApplication.class, args);
    }
}
