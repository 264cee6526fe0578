/** Whether the last digit is the Luhn key of those before it. The text holds digits only. */
export function hasLuhnKey(digits: string): boolean {
  return luhnSum(digits) % 10 === 0;
}

/** The key to add at the end of these digits so that hasLuhnKey holds. */
export function luhnKey(digits: string): string {
  return String((10 - (luhnSum(`${digits}0`) % 10)) % 10);
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let fromEnd = 0; fromEnd < digits.length; fromEnd += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - fromEnd));
    const doubled = fromEnd % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum;
}
