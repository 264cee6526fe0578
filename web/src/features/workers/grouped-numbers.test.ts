import { groupIban, groupNir } from './grouped-numbers';

test.each([
  ['FR7630006000011234567890189', 'FR76 3000 6000 0112 3456 7890 189'],
  ['FR76 3000 6000', 'FR76 3000 6000'],
  ['', ''],
])('the IBAN %p reads %p', (iban, grouped) => {
  expect(groupIban(iban)).toBe(grouped);
});

test.each([
  ['295109912611193', '2 95 10 99 126 111 93'],
  ['2 53 07 2B 073 004 70', '2 53 07 2B 073 004 70'],
  ['2951099126111', '2 95 10 99 126 111'],
  ['29510', '29510'],
])('the social security number %p reads %p', (nir, grouped) => {
  expect(groupNir(nir)).toBe(grouped);
});
